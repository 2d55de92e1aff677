using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Counts what the store holds.</summary>
public sealed class CountStore(INetworkStore store)
{
    /// <summary>The counts.</summary>
    public Task<StoreCounts> RunAsync(CancellationToken cancel) => store.CountAsync(cancel);
}
