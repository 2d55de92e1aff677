using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Puts an answer together from chosen nodes.</summary>
internal static class Assembly
{
    /// <summary>The network of these nodes, in their order, and of the ties among them that pass.</summary>
    /// <param name="ground">What questions stand on.</param>
    /// <param name="elementIds">The nodes, by Neo4j's ids.</param>
    /// <param name="filter">Which ties are in the answer.</param>
    /// <param name="total">What matches before the limit; null, or an unknown number of ties (below 0), where that is what is shown.</param>
    /// <param name="cancel">Cancels.</param>
    public static async Task<Network> OfAsync(
        Ground ground, IReadOnlyList<string> elementIds, MappedFilter filter, NetworkCounts? total, CancellationToken cancel)
    {
        var (nodes, hidden) = await NodesAsync(ground, elementIds, cancel).ConfigureAwait(false);
        var ties = await TiesAmongAsync(ground, nodes, filter, cancel).ConfigureAwait(false);
        return await OfAsync(ground, nodes, hidden, ties, total is { Relationships: >= 0 } ? total : null, cancel).ConfigureAwait(false);
    }

    /// <summary>The network of these nodes and ties, both in their order.</summary>
    public static async Task<Network> OfAsync(
        Ground ground, IReadOnlyList<FoundNode> nodes, IReadOnlyList<int> hidden, IReadOnlyList<Relationship> ties, NetworkCounts? total, CancellationToken cancel) => new(
        await ground.Change.SeenAsync(cancel).ConfigureAwait(false),
        [.. nodes.Zip(hidden, (node, neighbours) => new NetworkEntity(node.Entity, neighbours))],
        [.. ties.Select(TieRows.Shown)],
        ties.Select(tie => tie.Type).Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => ground.Types[id], StringComparer.Ordinal),
        total ?? new NetworkCounts(nodes.Count, ties.Count));

    /// <summary>The entities of these nodes, in their order, and how many neighbours of each are not among them.</summary>
    public static async Task<(IReadOnlyList<FoundNode> Nodes, IReadOnlyList<int> Hidden)> NodesAsync(
        Ground ground, IReadOnlyList<string> elementIds, CancellationToken cancel)
    {
        if (elementIds.Count == 0)
        {
            return ([], []);
        }

        var text = $"MATCH (n) WHERE elementId(n) IN $nodes AND {ground.Nodes.Is("n")}"
            + $" RETURN {ground.Nodes.Row("n")} AS node, COUNT {{ MATCH (n)-[{ground.Ties.Of("r")}]-(m) WHERE m <> n AND {ground.Nodes.Is("m")} AND NOT elementId(m) IN $nodes RETURN DISTINCT m }} AS hidden";
        var found = new Dictionary<string, (FoundNode Node, int Hidden)>(elementIds.Count, StringComparer.Ordinal);
        foreach (var row in await ground.Reader.RowsAsync(Statement.Of(text, ("nodes", elementIds)), cancel).ConfigureAwait(false))
        {
            if (ground.Rows.Read(row, 0) is { } node)
            {
                found[node.ElementId] = (node, (int)row.Number(1));
            }
        }

        // what was deleted, or stopped being an entity, since it was chosen is not there
        var kept = elementIds.Where(found.ContainsKey).Select(id => found[id]).DistinctBy(one => one.Node.Entity.Id, StringComparer.Ordinal).ToList();
        return ([.. kept.Select(one => one.Node)], [.. kept.Select(one => one.Hidden)]);
    }

    /// <summary>The ties among these nodes that pass, by id; parallel relationships make one.</summary>
    public static async Task<IReadOnlyList<Relationship>> TiesAmongAsync(Ground ground, IReadOnlyList<FoundNode> nodes, MappedFilter filter, CancellationToken cancel)
    {
        if (nodes.Count == 0 || filter.Ties.IsNone)
        {
            return [];
        }

        var byElement = nodes.ToDictionary(node => node.ElementId, node => node.Entity, StringComparer.Ordinal);
        var text = "MATCH (a) WHERE elementId(a) IN $nodes WITH a"
            + $" MATCH (a)-[{filter.Ties.Of("r")}]->(b) WITH a, r, b WHERE elementId(b) IN $nodes RETURN DISTINCT elementId(a), type(r), elementId(b)";
        var ties = new SortedDictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var row in await ground.Reader.RowsAsync(Statement.Of(text, ("nodes", byElement.Keys)), cancel).ConfigureAwait(false))
        {
            var (start, end) = (byElement[row.Text(0)], byElement[row.Text(2)]);
            if (filter.Passes(start.Kind, end.Kind))
            {
                var tie = TieRows.Of(ground.Mapped(row.Text(1)), start.Id, end.Id);
                ties[tie.Id] = tie;
            }
        }

        return [.. ties.Values];
    }
}
