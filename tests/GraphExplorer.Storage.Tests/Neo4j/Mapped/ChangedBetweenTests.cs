using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using static GraphExplorer.Storage.Tests.Neo4j.Mapped.Harbour;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>Their owner writes between the statements of one answer.</summary>
[Collection(Neo4jTests.Name)]
public sealed class ChangedBetweenTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<INetworkStore, Task<IReadOnlyList<Network?>>>> Questions = new()
    {
        ["path"] = async store => [await store.PathAsync(Line, Quay, 8, Cancel)],
        ["path to itself"] = async store => [await store.PathAsync(Ada, Ada, 8, Cancel)],
        ["around"] = async store => [await store.AskAsync(new NetworkQuestion(Ada, 2, NetworkFilter.None), Cancel)],
        ["whole"] = async store => [await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel)],
        ["among"] = async store => [await store.AmongAsync([Ada, Dock, Bo], NetworkFilter.None, Cancel)],
        ["entity"] = async store => Networks(await store.EntityAsync(Ada, Cancel)),
        ["neighbour"] = async store => Networks(await store.EntityAsync(Dock, Cancel)),
        ["relationship"] = async store => Nothing(await store.RelationshipAsync($"{Ada}~part-of~{Dock}", Cancel)),
        ["weakest"] = async store => Nothing(await store.WeakestAsync(WeakestQuestion.Any, Cancel)),
        ["neighbours"] = async store => Nothing(await store.NeighbourCountsAsync(Ada, [Bo], Cancel)),
        ["check"] = async store => Nothing(await store.CheckAsync(repair: false, Cancel)),
    };

    private readonly Watch _watch = new();
    private ForeignHome _home = null!;
    private INetworkStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _home = await MadeAsync();
        _store = _home.Store(Mapping, _watch);
        await _store.CountAsync(Cancel);
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData("MATCH (n {passport: 'A-1'}) REMOVE n:Human")]
    [InlineData("MATCH (n {passport: 'A-1'}) REMOVE n.passport")]
    [InlineData("MATCH (n {passport: 'A-1'}) DETACH DELETE n")]
    [InlineData("MATCH ({passport: 'A-1'})-[r:WORKS_FOR]->() DELETE r")]
    public async Task EveryQuestion_WrittenToBetweenItsStatements_IsAnsweredSoundly(string write)
    {
        foreach (var (name, question) in Questions)
        {
            var written = true;
            for (var before = 1; written; before++)
            {
                written = await AskAsync(name, question, before, write);
            }
        }
    }

    [Fact]
    public async Task PathAsync_CutWhileItIsRead_TakesAnotherWay()
    {
        await _home.OwnerAsync("MATCH (dock:Firm {reg: 7}), (bo:Human {passport: 'B/2 ~x'}) CREATE (di:Human {passport: 'D', names: ['Di']}), (dock)<-[:WORKS_FOR]-(di), (di)-[:KNOWS]->(:Human {passport: 'E', names: ['Eva']})-[:KNOWS]->(bo)");
        _watch.Clear();
        // the ends are looked up by one statement each, and the third finds the way over Ada
        _watch.Before = number => number == 4 ? _home.OwnerAsync("MATCH (n {passport: 'A-1'}) DETACH DELETE n") : Task.CompletedTask;

        var path = (await _store.PathAsync(Line, Quay, 8, Cancel))!;

        Assert.Equal([Line, Dock, "Human:D", "Human:E", Bo, Quay], path.Entities.Select(one => one.Entity.Id));
        Assert.Equal(5, path.Relationships.Count);
    }

    // whether the question had so many statements that it was written to
    private async Task<bool> AskAsync(string name, Func<INetworkStore, Task<IReadOnlyList<Network?>>> question, int before, string write)
    {
        _watch.Clear();
        var written = false;
        _watch.Before = async number =>
        {
            if (number == before)
            {
                written = true;
                await _home.OwnerAsync(write);
            }
        };
        var fault = await Record.ExceptionAsync(async () => Assert.All(await question(_store), AssertSound));
        Assert.True(fault is null or NotFoundException, $"{name}, written to before statement {before}: {fault}");
        if (written)
        {
            await _home.OwnerAsync("MATCH (n) DETACH DELETE n");
            await FillAsync(_home);
        }

        return written;
    }

    private static void AssertSound(Network? network)
    {
        var ids = network?.Entities.Select(one => one.Entity.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        Assert.All(network?.Relationships ?? [], tie => Assert.Subset(ids, new HashSet<string> { tie.Relationship.From, tie.Relationship.To }));
        Assert.All(ids, id => Assert.DoesNotMatch(":$", id));
    }

    private static IReadOnlyList<Network?> Networks(EntityAccount? account) => [account?.Ties, account?.QuestionsRaised];

    private static IReadOnlyList<Network?> Nothing<T>(T _) => [];
}
