using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Tells how the network may be used.</summary>
public sealed class TellTerms(INetworkStore store, IEnumerable<IForeignDatabase> foreign)
{
    /// <summary>The terms as of now.</summary>
    public StoreTerms Run() => foreign.FirstOrDefault() is { } database
        ? new StoreTerms(store.ReadOnlyBecause, Foreign: true, Unmapped: database.Mapping is null)
        : new StoreTerms(store.ReadOnlyBecause, Foreign: false, Unmapped: false);
}
