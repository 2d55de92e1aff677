using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j.Faults;

/// <summary>What can go wrong while the server goes on.</summary>
[Collection(Neo4jTests.Name)]
public sealed class SharedServerFaultTests : IAsyncDisposable
{
    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private readonly TestDatabase _database = TestDatabase.Shared();
    private readonly Neo4jHome _home = new();
    private readonly Facts _facts = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _home.DisposeAsync();

    [Fact]
    public async Task RecordAsync_AnswerNeverComes_IsKnownWhenItIsSentAgain()
    {
        await using var proxy = new CuttingProxy(_database.Address.Host, _database.Address.Port);
        await using var store = new Neo4jNetworkStore(
            Neo4jTransports.Open(_database.Address with { Host = "127.0.0.1", Port = proxy.Port }, TimeProvider.System), TimeProvider.System, mayFound: true);
        await store.RecordAsync(_facts.Batch, Now, Cancel);
        _facts.Said(_facts.Body("A"), SampleTypes.Rival, _facts.Body("B"));
        proxy.CutAnswers(2, "SET m.lock");

        var outcome = await store.RecordAsync(_facts.Batch, Now, Cancel);

        Assert.Equal(2, proxy.Cut);
        Assert.Equal((2, 1, 1), (outcome.Entities, outcome.Relationships, outcome.Claims));
        Assert.Equal((2, 1, 1, 2L), Counted(await store.CountAsync(Cancel)));
    }

    [Fact]
    public async Task RecordAsync_ServerBreaksADeadlockAtOurCost_IsSentAgainAndKeptOnce()
    {
        await using var proxy = new CuttingProxy(_database.Address.Host, _database.Address.Port);
        await using var store = new Neo4jNetworkStore(
            Neo4jTransports.Open(_database.Address with { Host = "127.0.0.1", Port = proxy.Port }, TimeProvider.System), TimeProvider.System, mayFound: true);
        var hub = _facts.Body("Hub");
        await store.RecordAsync(_facts.Batch, Now, Cancel);
        _facts.Said(hub, SampleTypes.Rival, _facts.Body("Other"));
        Task<RecordOutcome> recording;

        // we lock the marker and then the hub, they the hub and then the marker; the server breaks off whoever holds fewer locks
        const string Locks = "MATCH (e:Entity {name: 'Hub'}) SET e.foreign = true FOREACH (i IN range(1, 1000) | CREATE (:Nothing))";
        await using (var foreign = await ForeignTransaction.BeginAsync(_database.Server, Locks, Cancel))
        {
            recording = store.RecordAsync(_facts.Batch, Now, Cancel);
            await OneWaitsAsync(recording);
            await foreign.RunAsync("MATCH (m:GraphExplorer) SET m.foreign = true", Cancel);
        }

        Assert.Equal(1, (await recording).Claims);
        Assert.InRange(proxy.Heard("DeadlockDetected"), 1, int.MaxValue);
        Assert.Equal((2, 1, 1, 2L), Counted(await store.CountAsync(Cancel)));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_EightWritersOfTheSameNewIdsAndOthersLocking_AllSucceedAndNothingIsTwice()
    {
        var bodies = Enumerable.Range(0, 20).Select(number => _facts.Body($"E{number}")).ToList();
        foreach (var (one, other) in bodies.Zip(bodies.Skip(1)))
        {
            _facts.Said(one, SampleTypes.Rival, other);
        }

        var whole = _facts.Batch;
        await using var foreign = _database.Open();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var locking = LockBackwardsAsync(foreign, stop.Token);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            var store = _home.AnotherNetwork();
            var claims = writer % 2 == 0 ? whole.Claims : [.. whole.Claims.Reverse()];
            await store.RecordAsync(whole with { Claims = [] }, Now, Cancel);
            foreach (var some in claims.Chunk(3))
            {
                await store.RecordAsync(new FactBatch { Claims = some }, Now, Cancel);
            }
        }));

        await stop.CancelAsync();
        await locking;
        Assert.Equal((20, 19, 19), Counted(await _home.Network.CountAsync(Cancel)) is var (entities, ties, claims, _) ? (entities, ties, claims) : default);
        Assert.Empty((await _home.Network.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_TwentyThousandClaimsAtOnce_AreAllKept()
    {
        var bodies = Enumerable.Range(0, 200).Select(number => _facts.Body($"E{number}")).ToList();
        var speaker = _facts.Speaker("Reporter");
        for (var number = 0; number < 20_000; number++)
        {
            var tie = Relationship.Of(bodies[number % 200].Id, SampleTypes.Rival, bodies[(number + 1 + (number / 4_000)) % 200].Id);
            _facts.Claim(new Claim(new RelationshipProposition(tie), Facts.Report.Id, [speaker.Id], Stance.Supports, Locator: $"¶{number}"));
        }

        var outcome = await _home.Network.RecordAsync(_facts.Batch, Now, Cancel);

        Assert.Equal((20_000, 20_000), (outcome.Claims, (await _home.Network.CountAsync(Cancel)).Claims));
        Assert.Equal(20_000, (await _home.Network.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel)).Relationships.Sum(tie => tie.Assessment.Counts.Total));
    }

    [Fact]
    public async Task RecordAsync_LongAndHostileTexts_ComeBackAsTheyWere()
    {
        var longest = new string('n', 1_000_000);
        var hostile = "x'}) DETACH DELETE (n) // \\u0060 `) ; MATCH (n) DETACH DELETE n; \" $name {id: 1} \n ﷽";
        var (one, other) = (_facts.Body(longest), _facts.Person(hostile, "`" + hostile));
        _facts.Claim(new Claim(
            new RelationshipProposition(Relationship.Of(one.Id, SampleTypes.Rival, other.Id)),
            Facts.Report.Id, [_facts.Speaker(hostile).Id], Stance.Supports, Scope: hostile, Locator: hostile, Summary: hostile));

        await _home.Network.RecordAsync(_facts.Batch, Now, Cancel);

        var kept = await _home.Network.EntitiesAsync([one.Id, other.Id], Cancel);
        Assert.Equal([longest, hostile], kept.Select(entity => entity.Name));
        Assert.Equal(hostile, Assert.Single(await _home.Network.ReadClaimsAsync(Cancel).ToListAsync(Cancel)).Claim.Summary);
        Assert.Equal(other.Id, (await _home.Network.SearchAsync(hostile, 5, Cancel))[0].Entity.Id);
        Assert.Empty(await _home.Network.EntitiesAsync([hostile], Cancel));
        Assert.Null(await _home.Network.RelationshipAsync(hostile, Cancel));
    }

    private static (int Entities, int Ties, int Claims, long Change) Counted(StoreCounts counts) =>
        (counts.Entities, counts.Relationships, counts.Claims, counts.Change);

    /// <summary>Until a statement waits for another's lock.</summary>
    private async Task OneWaitsAsync(Task recording)
    {
        await using var wire = _database.Open();
        var waiting = Statement.Of("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)");
        while ((await wire.RowsAsync(waiting, Cancel))[0].Number(0) == 0)
        {
            Assert.False(recording.IsCompleted, "Nothing had to wait.");
        }
    }

    /// <summary>Somebody else's transactions that lock many entities, the last first, again and again.</summary>
    private static async Task LockBackwardsAsync(INeo4jTransport wire, CancellationToken cancel)
    {
        const string text = """
            MATCH (e:Entity) WITH e ORDER BY e.id DESC WITH collect(e) AS all
            FOREACH (e IN all | SET e.foreign = true) FOREACH (e IN all | REMOVE e.foreign)
            """;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await wire.WriteAsync(Statement.Of(text), cancel);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
