using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations;

/// <summary>Fetches the network that an exploration shows. No facts are kept in the exploration, so they are those of now.</summary>
public sealed class ExplorationNetwork(AssembledNetworks networks)
{
    /// <summary>All of it, and what its filters let through.</summary>
    public async Task<ShownNetwork> OfAsync(ExplorationState state, CancellationToken cancel)
    {
        var filter = state.Settings.Filter;
        var all = await networks.AmongAsync([.. state.Shown.Keys], NetworkFilter.None with { Unsupported = filter.Unsupported }, cancel);
        return new ShownNetwork(all, filter.IsEmpty ? all : Narrowed(all, filter));
    }

    private static Network Narrowed(Network all, NetworkFilter filter)
    {
        var ties = all.Passing(filter).ToArray();
        var ends = ties.SelectMany(tie => new[] { tie.Relationship.From, tie.Relationship.To }).ToHashSet(StringComparer.Ordinal);
        return all with { Relationships = ties, Entities = [.. all.Entities.Where(entity => ends.Contains(entity.Entity.Id))] };
    }
}
