using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>How nodes are found by the ids of entities.</summary>
[Collection(Neo4jTests.Name)]
public sealed class FindingTests : IAsyncLifetime
{
    private readonly Watch _watch = new();
    private ForeignHome _home = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _home = ForeignHome.Empty();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task EntitiesAsync_TextsThatLookLikeDurationsAndTimes_AreFoundByTheIndex()
    {
        string[] codes = ["P31", "P-001", "P1", "P1D", "PT", "NaN", "[7]", "555-12-34", "12:30 train", "2020-02-30", "42", "1.5"];
        await _home.OwnerAsync("UNWIND $codes + range(1001, 2000) AS code CREATE (:Part {code: code})", ("codes", codes));
        await _home.OwnerAsync("CREATE CONSTRAINT theirs FOR (n:Part) REQUIRE n.code IS UNIQUE");
        var store = await StoreAsync(new("Part", EntityKind.Place, ["code"], []));
        var ids = await store.ReadEntitiesAsync(Cancel).Where(entity => codes.Contains(entity.Name)).Select(entity => entity.Id).ToListAsync(Cancel);

        _watch.Clear();
        var found = await store.EntitiesAsync([.. ids, "Part:P-002", "Part:no such"], Cancel);

        Assert.Equal(codes.Order(), found.Select(entity => entity.Name).Order());
        Assert.All(await PlansAsync(), plan => AssertByIndex(plan));
    }

    [Fact]
    public async Task EntitiesAsync_ValuesOfKindsThatNoIndexIsAskedFor_AreFound()
    {
        await _home.OwnerAsync("UNWIND [duration('P1M2DT3S'), duration('PT-1.5S'), duration('P1Y'), time('12:00Z'), localtime('08:30'), localdatetime('2020-01-01T08:00'), [1, 2], point({x: 1, y: 2}), 1.0/0, date('2020-02-29')] AS at CREATE (:Slot {at: at})");
        var store = await StoreAsync(new("Slot", EntityKind.Event, ["at"], []));
        var ids = await store.ReadEntitiesAsync(Cancel).Select(entity => entity.Id).ToListAsync(Cancel);

        Assert.Equal(10, ids.Count);
        Assert.Equal(ids, (await store.EntitiesAsync(ids, Cancel)).Select(entity => entity.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EntitiesAsync_IdentifiedBySeveralProperties_AreNotLookedUpCrosswise(bool indexed)
    {
        await _home.OwnerAsync("UNWIND range(1, 40) AS row UNWIND range(1, 40) AS column CREATE (:Cell {row: row, column: 'c' + column})");
        if (indexed)
        {
            await _home.OwnerAsync("CREATE INDEX theirs FOR (n:Cell) ON (n.row, n.column)");
        }

        var store = await StoreAsync(new("Cell", EntityKind.Place, ["row", "column"], []));
        var ids = Enumerable.Range(1, 40).Select(at => $"Cell:{at}:c{41 - at}").ToList();

        _watch.Clear();
        var found = await store.EntitiesAsync(ids, Cancel);

        Assert.Equal(ids, found.Select(entity => entity.Id));
        Assert.Equal(40, _watch.Rows);
        Assert.All(indexed ? await PlansAsync() : [], plan => AssertByIndex(plan));
    }

    private static void AssertByIndex(string plan)
    {
        Assert.Contains("IndexSeek", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Scan", plan, StringComparison.Ordinal);
    }

    // opened, so that only what is asked afterwards is watched
    private async Task<INetworkStore> StoreAsync(MappedLabel label)
    {
        await _home.OwnerAsync("CALL db.awaitIndexes()");
        var store = _home.Store(new Mapping([label], [], LeftOut.Nothing), _watch);
        await store.CountAsync(Cancel);
        return store;
    }

    private async Task<IReadOnlyList<string>> PlansAsync()
    {
        var plans = new List<string>();
        foreach (var statement in _watch.Asked)
        {
            plans.Add(await _home.PlanAsync(statement.Text));
        }

        return plans;
    }
}
