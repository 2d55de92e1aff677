using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations;

/// <summary>Tells, before a large expansion, what there is to choose from.</summary>
public sealed class OfferExpansion(INetworkStore store, ShowExploration explorations)
{
    /// <summary>What an expansion of the entity could add to the exploration.</summary>
    /// <exception cref="Domain.Faults.NotFoundException">Nothing has one of these ids.</exception>
    public async Task<ExpansionOffer> RunAsync(string explorationId, string entityId, CancellationToken cancel)
    {
        var shown = (await explorations.FindAsync(explorationId, cancel)).State.Shown;
        var around = await store.AskAsync(new NetworkQuestion(entityId, 1, NetworkFilter.None, 1), cancel);
        var families = await store.NeighbourCountsAsync(entityId, [.. shown.Keys], cancel);
        return new ExpansionOffer(around.Entities[0].Entity.Name, around.Total.Entities - 1, families, NetworkQuestion.MaxLimit - shown.Count);
    }
}
