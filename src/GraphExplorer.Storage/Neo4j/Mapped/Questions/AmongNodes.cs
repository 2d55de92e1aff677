using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Given entities and the ties among them.</summary>
internal static class AmongNodes
{
    /// <summary>The entities in the order given, and the ties among them that pass.</summary>
    public static async Task<Network> AnswerAsync(Ground ground, IReadOnlyCollection<string> ids, NetworkFilter filter, CancellationToken cancel)
    {
        var nodes = await FindNodes.InOrderAsync(ground, ids, cancel).ConfigureAwait(false);
        return await Assembly.OfAsync(ground, [.. nodes.Select(node => node.ElementId)], new MappedFilter(filter, ground), null, cancel).ConfigureAwait(false);
    }
}
