using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>All that is known of an entity: its names and its ties.</summary>
internal static class EntityAccounts
{
    /// <summary>The account, or null for an unknown id.</summary>
    public static async Task<EntityAccount?> AnswerAsync(Ground ground, string id, CancellationToken cancel)
    {
        var found = await FindNodes.ByIdAsync(ground, [id], cancel).ConfigureAwait(false);
        if (found.GetValueOrDefault(id) is not { } node)
        {
            return null;
        }

        var (ties, total) = await TiesAsync(ground, node, cancel).ConfigureAwait(false);
        var (none, hidden) = await Assembly.NodesAsync(ground, [node.ElementId], cancel).ConfigureAwait(false);
        var questions = await Assembly.OfAsync(ground, none, hidden, [], null, cancel).ConfigureAwait(false);
        return new EntityAccount(node.Entity, [], ties, questions, total);
    }

    /// <summary>The entity first, then those at the other ends of its ties, by their order; and how many ties it has.</summary>
    private static async Task<(Network Ties, int Total)> TiesAsync(Ground ground, FoundNode node, CancellationToken cancel)
    {
        // all are as strong as one another: the first of them by who is at the other end
        var every = $"MATCH (n) WHERE elementId(n) = $node WITH n MATCH (n)-[{ground.Ties.Of("r")}]-(m) WHERE {ground.Nodes.Is("m")}"
            + " WITH DISTINCT m, $types[type(r)].id AS type, $types[type(r)].mutual OR m = n OR (startNode(r) = n) <> $types[type(r)].reversed AS begins, m = n AS self";
        (string, object?)[] parameters = [("node", node.ElementId), ("most", EntityAccount.MaxTies), ground.Ties.Parameter];
        var counts = await ground.Reader.RowAsync(
            Statement.Of($"{every} RETURN count(*), count(DISTINCT CASE WHEN NOT self THEN m END)", parameters), cancel).ConfigureAwait(false);
        var rows = await ground.Reader.RowsAsync(
            Statement.Of($"{every} ORDER BY {ground.Nodes.Sort("m")}, type, begins LIMIT $most RETURN elementId(m), type, begins", parameters),
            cancel).ConfigureAwait(false);
        var others = rows.Select(row => (Id: row.Text(0), Type: ground.Types[row.Text(1)], Begins: row.Flag(2))).ToList();
        var ids = others.Select(other => other.Id).Prepend(node.ElementId).Distinct(StringComparer.Ordinal).ToList();
        var (nodes, hidden) = await Assembly.NodesAsync(ground, ids, cancel).ConfigureAwait(false);
        var known = nodes.ToDictionary(one => one.ElementId, one => one.Entity.Id, StringComparer.Ordinal);
        // an end that was taken out of the database meanwhile takes its ties along
        var ties = others.Where(other => known.ContainsKey(other.Id) && known.ContainsKey(node.ElementId)).Select(other => other.Begins
            ? TieRows.Of(other.Type, known[node.ElementId], known[other.Id])
            : TieRows.Of(other.Type, known[other.Id], known[node.ElementId])).ToList();
        var (all, neighbours) = ((int)counts.Number(0), (int)counts.Number(1));
        return (await Assembly.OfAsync(ground, nodes, hidden, ties, new NetworkCounts(neighbours + 1, all), cancel).ConfigureAwait(false), all);
    }
}
