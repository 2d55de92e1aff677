using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Storage.Tests.Embedded;
using GraphExplorer.Storage.Tests.Neo4j;
using GraphExplorer.Storage.Tests.Neo4j.Mapped;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Tests.Registration;

[Collection(Neo4jTests.Name)]
public sealed class StoreOwnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OfAsync_EmptyTheirsAndOurs_AreToldApart()
    {
        await using var home = ForeignHome.Empty();

        Assert.Equal(DatabaseOwner.Nobody, await OwnerAsync(home.DoorAddress));
        await home.OwnerAsync("CREATE (:GraphExplorer {key: 1, schema: 'not ours'})");
        Assert.Equal(DatabaseOwner.SomebodyElse, await OwnerAsync(home.DoorAddress));
        await home.OwnerAsync("MATCH (n) DELETE n");
        await using (var services = new ServiceCollection().AddStores(Address(home.DoorAddress), _folder.Path, mayFound: true).BuildServiceProvider())
        {
            await services.GetRequiredService<INetworkStore>().ChangeAsync(Cancel);
        }

        Assert.Equal(DatabaseOwner.Ours, await OwnerAsync(home.DoorAddress));
        Assert.Equal(DatabaseOwner.Ours, await OwnerAsync("sqlite:" + _folder.File("none.db")));
    }

    [Fact]
    public async Task AddMappedStores_TheirDatabase_IsOneStoreThatIsOnlyRead()
    {
        await using var home = await Harbour.MadeAsync();
        await using var services = new ServiceCollection().AddMappedStores(Address(home.DoorAddress), _folder.Path, Harbour.Mapping).BuildServiceProvider();
        var (store, foreign) = (services.GetRequiredService<INetworkStore>(), Assert.Single(services.GetServices<IForeignDatabase>()));

        Assert.Equal(7, (await store.CountAsync(Cancel)).Entities);
        Assert.NotNull(store.ReadOnlyBecause);
        Assert.DoesNotContain("@", foreign.Address, StringComparison.Ordinal);
        Assert.Empty(await services.GetRequiredService<IWorkspaceStore>().RecentAsync(1, Cancel));
    }

    private StoreAddress Address(string text) => StoreAddress.Parse(text, _folder.Path);

    private Task<DatabaseOwner> OwnerAsync(string address) => StoreOwner.OfAsync(Address(address), TimeProvider.System, Cancel);
}
