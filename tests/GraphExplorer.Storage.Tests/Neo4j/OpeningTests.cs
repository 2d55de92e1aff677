using System.Globalization;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Opening;
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
        await _database.DropSchemaAsync();
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

    [Fact]
    public async Task AnyOperation_OwnerEmptiedTheDatabase_IsNotFoundedAnew()
    {
        await using var store = Store(mayFound: true);
        await store.CountAsync(Cancel);
        _database.Empty();
        await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));

        await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Open_SomebodyFillsTheDatabaseMeanwhile_IsRefusedAndGetsNoMarker()
    {
        await using var store = new Neo4jNetworkStore(new TamperedWire(_database.Open(), async (statement, send) =>
        {
            if (statement.Parameters.ContainsKey("marker"))
            {
                await _wire.WriteAsync(Statement.Of("MERGE (:Person {name: 'Theirs'})"), Cancel);
            }

            return await send();
        }), TimeProvider.System, mayFound: true);

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        Assert.Contains("Somebody else began to fill", refusal.Cause, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public void Founding_WaitForIndexes_IsShorterThanTheWire() =>
        Assert.InRange(int.Parse(Founding.Await.Split('(', ')')[1], CultureInfo.InvariantCulture), 1, (int)WireLimits.Standard.Answer.TotalSeconds - 1);

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
