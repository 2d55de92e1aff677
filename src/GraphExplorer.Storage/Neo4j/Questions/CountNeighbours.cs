using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>What an expansion would add, by family.</summary>
internal static class CountNeighbours
{
    /// <summary>Families that lead to entities not shown yet, with their number.</summary>
    public static Task<IReadOnlyList<FamilyCount>> AnswerAsync(
        GraphDatabase database, string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) => database.AskAsync<IReadOnlyList<FamilyCount>>(
        async asking =>
        {
            var rows = await asking.RowsAsync(
                $"MATCH (a:Entity {{id: $id}}) OPTIONAL MATCH (a)-[t:{NativeTypes.Pattern(asking.Types)}]-(b:Entity) "
                    + "WHERE b <> a AND NOT b.id IN $shown RETURN DISTINCT [type(t), b.id] AS row",
                ("id", entityId),
                ("shown", shown));
            return rows.Count == 0 ? throw Unknown.Entity(entityId) : Counted(asking.Types, rows.Where(row => row[0] is not null).Select(row => (row.Text(0), row.Text(1))));
        },
        cancel);

    private static IReadOnlyList<FamilyCount> Counted(KnownTypes types, IEnumerable<(string Native, string Entity)> found)
    {
        var families = types.Natives.ToDictionary(pair => pair.Value, pair => types.ById[pair.Key].Family, StringComparer.Ordinal);
        return FamilyCounts.Of(found.Select(pair => (families[pair.Native], pair.Entity)));
    }
}
