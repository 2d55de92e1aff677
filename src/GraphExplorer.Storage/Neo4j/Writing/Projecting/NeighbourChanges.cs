using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>
/// How ties that come and go change the numbers of ties and neighbours that entities have. A tie of which somebody
/// deleted one end counts at the other neither before nor after.
/// </summary>
internal static class NeighbourChanges
{
    private const string Drawn = """
        UNWIND $pairs AS p MATCH (a:Entity {id: p[0]}) MATCH (b:Entity {id: p[1]})
        RETURN [p[0], p[1], COUNT { MATCH (a)-[n]-(b) WHERE n.id IS NOT NULL AND type(n) IN $natives }] AS row
        """;

    /// <summary>A row for each entity: its id, how many more ties, how many more neighbours.</summary>
    public static async Task<IReadOnlyList<object[]>> OfAsync(StateReader asking, TallyChanges changes)
    {
        var pairs = changes.Pairs.ToDictionary(pair => pair.Key, pair => pair.Value);
        var (ties, neighbours) = (new Dictionary<string, int>(changes.Ends, StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var row in pairs.Count == 0 ? [] : await DrawnAsync(asking, pairs.Keys))
        {
            var (pair, before) = ((row.Text(0), row.Text(1)), row.Number(2));
            pairs.Remove(pair, out var more);
            Add(neighbours, pair, (before + more > 0 ? 1 : 0) - (before > 0 ? 1 : 0));
        }

        foreach (var (gone, more) in pairs)
        {
            Add(ties, gone, -more);
        }

        // one tie may go while another comes, and only one of the two leads to somebody new
        return [.. ties.Keys.Union(neighbours.Keys).Select(id => new object[] { id, ties.GetValueOrDefault(id), neighbours.GetValueOrDefault(id) })];
    }

    private static Task<List<Row>> DrawnAsync(StateReader asking, IEnumerable<(string One, string Other)> pairs) => asking.PlainRowsAsync(
        Drawn, ("pairs", pairs.Select(pair => new[] { pair.One, pair.Other })), ("natives", asking.Types.Natives.Values));

    private static void Add(Dictionary<string, int> counts, (string One, string Other) pair, int more)
    {
        counts[pair.One] = counts.GetValueOrDefault(pair.One) + more;
        counts[pair.Other] = counts.GetValueOrDefault(pair.Other) + more;
    }
}
