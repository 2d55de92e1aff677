using System.Globalization;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A shortest path over native ties: supported and claimless ones.</summary>
internal static class FindPath
{
    /// <summary>The path, or null where there is none of at most that many hops.</summary>
    public static Task<Network?> AnswerAsync(GraphDatabase database, string from, string to, int maxHops, CancellationToken cancel) =>
        database.AskAsync(asking => WayAsync(asking, from, to, maxHops), cancel);

    private static async Task<Network?> WayAsync(StateReader asking, string from, string to, int maxHops)
    {
        var hops = maxHops.ToString(CultureInfo.InvariantCulture);
        var rows = await asking.RowsAsync(
            $$"""
            OPTIONAL MATCH (a:Entity {id: $from}) OPTIONAL MATCH (b:Entity {id: $to})
            CALL (a, b) {
              WITH a, b WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
              OPTIONAL MATCH p = shortestPath((a)-[:{{NativeTypes.Pattern(asking.Types)}}*..{{hops}}]-(b))
              RETURN collect(nodes(p)) AS ways
            }
            WITH a.id AS first, b.id AS last, CASE WHEN a = b THEN [a] ELSE coalesce(ways[0], []) END AS shown
            CALL (first, last, shown) {
              RETURN ['way', first, last, [e IN shown | e.id]] AS row
              UNION ALL
              {{Surroundings.Rows(asking.Types, unsupported: false)}}
            }
            RETURN row
            """,
            ("from", from),
            ("to", to));
        var way = rows.Find(row => row.Text(0) == "way")!;
        _ = way.TextOrNull(1) ?? throw Unknown.Entity(from);
        _ = way.TextOrNull(2) ?? throw Unknown.Entity(to);
        return way.List(3).Count == 0 ? null : Along(asking, Surroundings.Of(rows), [.. way.List(3).Cast<string>()]);
    }

    private static Network Along(StateReader asking, Surroundings read, List<string> way) =>
        read.Network(asking, way, [.. way.Zip(way.Skip(1), (one, other) => Strongest(read, one, other))]);

    private static AssessedRelationship Strongest(Surroundings read, string one, string other) => read.Ties
        .Where(found => (found.Tie.Relationship.From, found.Tie.Relationship.To) is var ends && (ends == (one, other) || ends == (other, one)))
        .OrderByDescending(found => found.Strength)
        .ThenBy(found => found.Tie.Relationship.Id, StringComparer.Ordinal)
        .First()
        .Tie;
}
