using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>What an expansion would add, by family.</summary>
internal static class CountNeighbours
{
    /// <summary>Families that lead to entities not shown yet, with their number.</summary>
    public static async Task<IReadOnlyList<FamilyCount>> AnswerAsync(Ground ground, string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel)
    {
        var found = await FindNodes.ByIdAsync(ground, shown.Append(entityId), cancel).ConfigureAwait(false);
        var node = found.GetValueOrDefault(entityId) ?? await FindNodes.KnownAsync(ground, entityId, cancel).ConfigureAwait(false);
        var text = $"MATCH (n) WHERE elementId(n) = $node WITH n MATCH (n)-[{ground.Ties.Of("r")}]-(m)"
            + $" WHERE {ground.Nodes.Is("m")} AND NOT elementId(m) IN $shown RETURN $types[type(r)].family AS family, count(DISTINCT m) ORDER BY family";
        var rows = await ground.Reader.RowsAsync(
            Statement.Of(text, ("node", node.ElementId), ("shown", found.Values.Select(one => one.ElementId).ToList()), ground.Ties.Parameter), cancel).ConfigureAwait(false);
        return [.. rows.Select(row => new FamilyCount((Family)row.Number(0), (int)row.Number(1)))];
    }
}
