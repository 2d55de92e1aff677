using System.Collections.Immutable;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Storage.Tests.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Tests.Registration;

public sealed class StoreRegistrationTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ExplorationState Nothing = new(
        ImmutableSortedDictionary<string, Place>.Empty,
        ImmutableSortedDictionary<string, Place>.Empty,
        ImmutableSortedDictionary<string, double>.Empty,
        new ExplorationSettings(NetworkFilter.None, "organic", 1, null, 1280, 800, "light"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AddEmbeddedStores_Folder_RegistersBothStoresAndTheScriptOnce()
    {
        var services = new ServiceCollection().AddEmbeddedStores(_folder.Path);

        Assert.Equal([typeof(INetworkStore), typeof(INetworkScript), typeof(IWorkspaceStore)], services.Select(service => service.ServiceType));
        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }

    [Fact]
    public async Task AddStores_OtherNetworks_HaveExplorationsOfTheirOwn()
    {
        var cancel = TestContext.Current.CancellationToken;
        var one = new Exploration("x", "Mine", 1, 0, Nothing, At, At);

        await using (var first = Services("sqlite:" + _folder.File("a.db")))
        {
            await first.GetRequiredService<IWorkspaceStore>().CreateAsync(one, cancel);
            Assert.Single(await first.GetRequiredService<IWorkspaceStore>().RecentAsync(5, cancel));
        }

        await using var other = Services("neo4j+http://127.0.0.1:1/neo4j");
        var workspace = other.GetRequiredService<IWorkspaceStore>();
        Assert.Empty(await workspace.RecentAsync(5, cancel));
        Assert.Null(await workspace.ExplorationAsync("x", cancel));
        await Assert.ThrowsAsync<NotFoundException>(() => workspace.AppendAsync(one with { Version = 2 }, "s", null, cancel));
    }

    private ServiceProvider Services(string address) => new ServiceCollection()
        .AddStores(StoreAddress.Parse(address, _folder.Path), _folder.Path, mayFound: false)
        .BuildServiceProvider();
}
