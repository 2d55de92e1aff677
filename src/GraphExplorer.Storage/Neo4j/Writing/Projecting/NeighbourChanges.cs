using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>How ties that come and go change the numbers of ties and neighbours that entities have.</summary>
internal static class NeighbourChanges
{
    private const string Drawn = """
        UNWIND $pairs AS p MATCH (a:Entity {id: p[0]}) MATCH (b:Entity {id: p[1]})
        RETURN [p[0], p[1], COUNT { MATCH (a)-[n]-(b) WHERE n.id IS NOT NULL }] AS row
        """;

    /// <summary>A row for each entity: its id, how many more ties, how many more neighbours.</summary>
    public static async Task<IReadOnlyList<object[]>> OfAsync(StateReader asking, TallyChanges changes)
    {
        var pairs = changes.Pairs.ToDictionary(pair => pair.Key, pair => pair.Value);
        var neighbours = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in pairs.Count == 0 ? [] : await asking.PlainRowsAsync(Drawn, ("pairs", pairs.Keys.Select(pair => new[] { pair.One, pair.Other }))))
        {
            var (one, other, before) = (row.Text(0), row.Text(1), row.Number(2));
            var more = (before + pairs[(one, other)] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
            neighbours[one] = neighbours.GetValueOrDefault(one) + more;
            neighbours[other] = neighbours.GetValueOrDefault(other) + more;
        }

        return [.. changes.Ends.Select(end => new object[] { end.Key, end.Value, neighbours.GetValueOrDefault(end.Key) })];
    }
}
