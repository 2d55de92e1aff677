using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>What every network store must do; each part of it has a class of its own, which a store's tests inherit.</summary>
/// <typeparam name="THome">Where the stores of a test lie.</typeparam>
public abstract class NetworkStoreContract<THome> : IAsyncDisposable
    where THome : IStoreHome, new()
{
    protected static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected THome Home { get; } = new();

    protected INetworkStore Store => Home.Network;

    protected Facts Facts { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await Home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<RecordOutcome> RecordAsync(FactBatch batch) => Store.RecordAsync(batch, Now, Cancel);

    protected Task<RecordOutcome> RecordAsync() => RecordAsync(Facts.Batch);

    protected Task<Network> AskAsync(string? focus = null, int hops = 1, NetworkFilter? filter = null, int limit = NetworkQuestion.DefaultLimit) =>
        Store.AskAsync(new NetworkQuestion(focus, hops, filter ?? NetworkFilter.None, limit), Cancel);

    protected static IEnumerable<string> Names(Network network) => network.Entities.Select(one => one.Entity.Name);

    protected static int Hidden(Network network, string name) => network.Entities.Single(one => one.Entity.Name == name).HiddenNeighbours;
}
