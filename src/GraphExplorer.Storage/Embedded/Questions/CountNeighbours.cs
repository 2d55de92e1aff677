using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>What an expansion would add, by family.</summary>
internal static class CountNeighbours
{
    /// <summary>Families that lead to entities not shown yet, with their number.</summary>
    public static IReadOnlyList<FamilyCount> Answer(Session session, TypeList types, string entityId, IReadOnlyCollection<string> shown)
    {
        var entity = EntityRows.Known(session, entityId).Key;
        var known = Keys(session, shown);
        known.Add(entity);
        return FamilyCounts.Of(TieRows.Of(session, [entity], unsupported: false)
            .Select(found => (types.ByKey[found.Tie.Type].Family, Across: found.Tie.Across(entity)))
            .Where(pair => !known.Contains(pair.Across)));
    }

    private static HashSet<long> Keys(Session session, IReadOnlyCollection<string> ids) =>
        [.. EntityRows.ByIds(session, ids).Select(row => row.Key)];
}
