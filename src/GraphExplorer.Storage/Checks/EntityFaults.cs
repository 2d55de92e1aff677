using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with entities.</summary>
internal static class EntityFaults
{
    /// <summary>So many names an entity may have.</summary>
    public const int MostNames = 4_096;

    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.OtherNames.Any(string.IsNullOrWhiteSpace))
            {
                yield return $"the entity {entity.Id} has an empty other name";
            }

            if (entity.OtherNames.Count >= MostNames)
            {
                yield return $"the entity {entity.Id} has more than {MostNames} names";
            }
        }
    }
}
