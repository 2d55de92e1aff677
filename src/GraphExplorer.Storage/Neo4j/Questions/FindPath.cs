using System.Globalization;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A shortest path over native ties: supported and claimless ones.</summary>
internal static class FindPath
{
    /// <summary>The path, or null where there is none of at most that many hops.</summary>
    public static Task<Network?> AnswerAsync(GraphDatabase database, string from, string to, int maxHops, CancellationToken cancel) => database.AskAsync(
        async asking => await WayAsync(asking, from, to, maxHops) is { } way ? await AlongAsync(asking, way) : null, cancel);

    private static async Task<List<string>?> WayAsync(StateReader asking, string from, string to, int maxHops)
    {
        var hops = maxHops.ToString(CultureInfo.InvariantCulture);
        var rows = await asking.RowsAsync(
            $$"""
            OPTIONAL MATCH (a:Entity {id: $from}) OPTIONAL MATCH (b:Entity {id: $to})
            CALL (a, b) {
              WITH a, b WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
              OPTIONAL MATCH p = shortestPath((a)-[:{{NativeTypes.Pattern(asking.Types)}}*..{{hops}}]-(b))
              RETURN collect([e IN nodes(p) | e.id]) AS ways
            }
            RETURN [a.id, b.id, ways] AS row
            """,
            ("from", from),
            ("to", to));
        _ = rows[0].TextOrNull(0) ?? throw Unknown.Entity(from);
        _ = rows[0].TextOrNull(1) ?? throw Unknown.Entity(to);
        var ways = rows[0].List(2);
        return from == to ? [from] : ways.Count > 0 ? [.. ((IReadOnlyList<object?>)ways[0]!).Cast<string>()] : null;
    }

    private static async Task<Network> AlongAsync(StateReader asking, List<string> way)
    {
        var read = await Surroundings.ReadAsync(asking, way, unsupported: false);
        var steps = way.Zip(way.Skip(1), (one, other) => Strongest(read, one, other)).ToList();
        return read.Network(asking, way, steps);
    }

    private static AssessedRelationship Strongest(Surroundings read, string one, string other) => read.Ties
        .Where(found => (found.Tie.Relationship.From, found.Tie.Relationship.To) is var ends && (ends == (one, other) || ends == (other, one)))
        .OrderByDescending(found => found.Strength)
        .ThenBy(found => found.Tie.Relationship.Id, StringComparer.Ordinal)
        .First()
        .Tie;
}
