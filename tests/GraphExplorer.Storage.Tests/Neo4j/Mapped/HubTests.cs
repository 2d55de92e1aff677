using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>One node with ten thousand ties.</summary>
[Collection(Neo4jTests.Name)]
public sealed class HubTests : IAsyncLifetime
{
    private const int Spokes = 10_000;
    private const string Hub = "Person:0";

    private static readonly Mapping Mapping = new(
        [new("Person", EntityKind.Person, ["no"], ["name"])], [new("KNOWS", SampleTypes.Ally, false, [], [], [])], LeftOut.Nothing);

    private ForeignHome _home = null!;
    private INetworkStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _home = ForeignHome.Empty();
        await _home.OwnerAsync(
            "CREATE (hub:Person {no: 0, name: 'The hub'}) WITH hub UNWIND range(1, $spokes) AS no CREATE (hub)-[:KNOWS {since: no}]->(:Person {no: no, name: 'Spoke ' + no})", ("spokes", Spokes));
        _store = _home.Store(Mapping);
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task AskAsync_AroundIt_GivesWhatTheLimitLetsThroughAndCountsTheRest()
    {
        var network = await _store.AskAsync(new NetworkQuestion(Hub, 1, NetworkFilter.None, 200), Cancel);

        Assert.Equal(200, network.Entities.Count);
        Assert.Equal(Hub, network.Entities[0].Entity.Id);
        Assert.Equal(199, network.Relationships.Count);
        Assert.Equal(Spokes + 1 - 200, network.Entities[0].HiddenNeighbours);
        Assert.Equal(new NetworkCounts(Spokes + 1, Spokes), network.Total);
    }

    [Fact]
    public async Task EntityAndCounts_OfIt_AreWhole()
    {
        var account = (await _store.EntityAsync(Hub, Cancel))!;

        Assert.Equal(Spokes, account.TotalTies);
        Assert.Equal(EntityAccount.MaxTies, account.Ties.Relationships.Count);
        Assert.Equal([new FamilyCount(Family.Alliance, Spokes)], await _store.NeighbourCountsAsync(Hub, [], Cancel));
        Assert.Equal((Spokes + 1, Spokes), await CountAsync());
    }

    [Fact]
    public async Task PathSearchAndStreams_OverIt_AreAnswered()
    {
        var path = (await _store.PathAsync("Person:1", $"Person:{Spokes}", 8, Cancel))!;

        Assert.Equal(["Person:1", Hub, $"Person:{Spokes}"], path.Entities.Select(one => one.Entity.Id));
        Assert.Equal($"Person:{Spokes}", (await _store.SearchAsync($"spoke {Spokes}", 5, Cancel))[0].Entity.Id);
        Assert.Equal(Spokes, await _store.ReadRelationshipsAsync(Cancel).CountAsync(Cancel));
        var all = await _store.AskAsync(new NetworkQuestion(Hub, 1, NetworkFilter.None, NetworkQuestion.MaxLimit), Cancel);
        Assert.Equal((Spokes + 1, Spokes), (all.Entities.Count, all.Relationships.Count));
    }

    private async Task<(int, int)> CountAsync()
    {
        var counts = await _store.CountAsync(Cancel);
        return (counts.Entities, counts.Relationships);
    }
}
