using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class OpeningTests : IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Shared();
    private readonly INeo4jTransport _wire;

    public OpeningTests()
    {
        _database.Empty();
        _wire = _database.Open();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Open_EmptyAndNotAskedToFound_IsRefusedAndStaysEmpty()
    {
        var refusal = await RefusedAsync(mayFound: false);

        Assert.Contains("seed", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_SomebodyElsesDatabase_IsRefusedAndStaysAsItWas(bool mayFound)
    {
        await _wire.WriteAsync(Statement.Of("CREATE (:Person {name: 'Theirs'})"), Cancel);

        var refusal = await RefusedAsync(mayFound);

        Assert.Contains("--mapping", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Open_SeveralAtOnce_FoundOneNetwork()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Store(mayFound: true)).ToList();

        var changes = await Task.WhenAll(stores.Select(store => store.ChangeAsync(Cancel)));

        Assert.All(changes, change => Assert.Equal(0, change));
        Assert.Equal(1, await CountAsync());
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Open_NewerVersion_IsRefused()
    {
        await FoundAsync();
        await _wire.WriteAsync(Statement.Of("MATCH (m:GraphExplorer) SET m.schema = 99"), Cancel);

        var refusal = await RefusedAsync(mayFound: true);

        Assert.Contains("version 99", refusal.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_RefusedAndThenFounded_Opens()
    {
        await using var store = Store(mayFound: false);
        await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        await FoundAsync();

        Assert.Equal(0, await store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task AnyOperation_DatabaseEmptiedMeanwhile_IsRefused()
    {
        await using var store = Store(mayFound: true);
        await store.CountAsync(Cancel);
        _database.Empty();

        await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));
    }

    private Neo4jNetworkStore Store(bool mayFound) => new(_database.Open(), TimeProvider.System, mayFound);

    private async Task FoundAsync()
    {
        await using var store = Store(mayFound: true);
        await store.ChangeAsync(Cancel);
    }

    private async Task<StoreRefusedException> RefusedAsync(bool mayFound)
    {
        await using var store = Store(mayFound);
        return await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));
    }

    private async Task<long> CountAsync() =>
        (await _wire.ReadAsync(Statement.Of("MATCH (n) RETURN count(n)"), Cancel).ToListAsync(Cancel))[0].Number(0);
}
