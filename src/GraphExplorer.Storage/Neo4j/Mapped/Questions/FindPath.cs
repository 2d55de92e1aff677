using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>A shortest path, looked for by the server itself.</summary>
internal static class FindPath
{
    private const int Attempts = 5;

    /// <summary>The path, or null where there is none of at most that many hops.</summary>
    /// <exception cref="StoreRefusedException">Each path that was found was gone before it could be read.</exception>
    public static async Task<Network?> AnswerAsync(Ground ground, string from, string to, int maxHops, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await WayAsync(ground, from, to, maxHops, cancel).ConfigureAwait(false) is not { } way)
            {
                return null;
            }

            if (await AlongAsync(ground, way, cancel).ConfigureAwait(false) is { } path)
            {
                return path;
            }
        }

        throw new StoreRefusedException("The database was written to while the path was read, each of several times.", "Ask again when whoever writes there is done.");
    }

    /// <summary>The nodes on a shortest way, from end to end, or null.</summary>
    private static async Task<IReadOnlyList<string>?> WayAsync(Ground ground, string from, string to, int maxHops, CancellationToken cancel)
    {
        var start = await FindNodes.KnownAsync(ground, from, cancel).ConfigureAwait(false);
        var end = await FindNodes.KnownAsync(ground, to, cancel).ConfigureAwait(false);
        if (start.ElementId == end.ElementId)
        {
            return [start.ElementId];
        }

        if (ground.Ties.IsNone)
        {
            return null;
        }

        var text = "MATCH (a) WHERE elementId(a) = $from MATCH (b) WHERE elementId(b) = $to"
            + $" MATCH p = shortestPath((a)-[{ground.Ties.Along(maxHops)}]-(b)) WHERE all(n IN nodes(p) WHERE {ground.Nodes.Is("n")})"
            + " RETURN [n IN nodes(p) | elementId(n)]";
        var rows = await ground.Reader.RowsAsync(Statement.Of(text, ("from", start.ElementId), ("to", end.ElementId)), cancel).ConfigureAwait(false);
        return rows.Count == 0 ? null : [.. rows[0].List(0).Cast<string>()];
    }

    /// <summary>The way with its first ties, by id; null where the database was changed so that it leads there no more.</summary>
    private static async Task<Network?> AlongAsync(Ground ground, IReadOnlyList<string> way, CancellationToken cancel)
    {
        var (nodes, hidden) = await Assembly.NodesAsync(ground, way, cancel).ConfigureAwait(false);
        var inside = await Assembly.TiesAmongAsync(ground, nodes, new MappedFilter(NetworkFilter.None, ground), cancel).ConfigureAwait(false);
        var steps = nodes
            .Zip(nodes.Skip(1), (one, other) => inside.FirstOrDefault(tie => IsBetween(tie, one.Entity.Id, other.Entity.Id)))
            .OfType<Relationship>()
            .ToList();
        return steps.Count < way.Count - 1 || nodes.Count < way.Count ? null : await Assembly.OfAsync(ground, nodes, hidden, steps, null, cancel).ConfigureAwait(false);
    }

    private static bool IsBetween(Relationship tie, string one, string other) =>
        (tie.From == one && tie.To == other) || (tie.From == other && tie.To == one);
}
