using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Questions;

/// <summary>A network that is held, and what it answers.</summary>
/// <param name="network">The network.</param>
/// <param name="question">The question, or null for entities by their ids.</param>
/// <param name="filter">Which ties were asked for.</param>
internal sealed class AssembledNetwork(Network network, NetworkQuestion? question, NetworkFilter filter)
{
    private readonly Lazy<HashSet<string>> ids = new(() => network.Entities.Select(entity => entity.Entity.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>The network.</summary>
    public Network Network => network;

    /// <summary>The question, or null for entities by their ids.</summary>
    public NetworkQuestion? Question => question;

    /// <summary>Which ties were asked for.</summary>
    public NetworkFilter Filter => filter;

    /// <summary>How much it holds.</summary>
    public int Size => network.Entities.Count + network.Relationships.Count;

    /// <summary>These of its entities, in their order, and the ties among them that its filter lets through; null where it does not hold all of them.</summary>
    public Network? Among(IReadOnlyCollection<string> entityIds)
    {
        if (entityIds.Count > network.Entities.Count)
        {
            return null;
        }

        if ((question is null || filter.IsEmpty) && IsOf(entityIds))
        {
            return network.Total == network.Shown ? network : network with { Total = network.Shown };
        }

        // of ties that a filter left out it does not know which it would cut off
        return filter.IsEmpty && entityIds.All(ids.Value.Contains) ? NetworkCut.Of(network, entityIds) : null;
    }

    private bool IsOf(IEnumerable<string> entityIds) =>
        entityIds.SequenceEqual(network.Entities.Select(entity => entity.Entity.Id), StringComparer.Ordinal);
}
