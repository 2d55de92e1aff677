using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Embedded.Writing.Checks;

/// <summary>What can be wrong with entities.</summary>
internal static class EntityFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.OtherNames.Any(string.IsNullOrWhiteSpace))
            {
                yield return $"the entity {entity.Id} has an empty other name";
            }

            if (entity.OtherNames.Count >= NameWriter.MostNames)
            {
                yield return $"the entity {entity.Id} has more than {NameWriter.MostNames} names";
            }
        }
    }
}
