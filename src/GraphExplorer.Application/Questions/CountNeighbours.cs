using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Counts, before the click, what an expansion would add.</summary>
public sealed class CountNeighbours(INetworkStore store)
{
    /// <summary>Neighbours not among those shown, by family; families that would add none are left out.</summary>
    public Task<IReadOnlyList<FamilyCount>> RunAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) =>
        store.NeighbourCountsAsync(entityId, shown, cancel);
}
