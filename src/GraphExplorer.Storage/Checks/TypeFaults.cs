using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with relationship types.</summary>
internal static class TypeFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, RelationshipType> known, IReadOnlyList<RelationshipType> types)
    {
        var mutual = known.ToDictionary(pair => pair.Key, pair => pair.Value.Mutual, StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (!mutual.TryAdd(type.Id, type.Mutual) && mutual[type.Id] != type.Mutual)
            {
                yield return $"the type {type.Id} is {Words(mutual[type.Id])} and cannot become {Words(type.Mutual)}: give the new one an id of its own";
            }
        }
    }

    private static string Words(bool mutual) => mutual ? "mutual" : "directed";
}
