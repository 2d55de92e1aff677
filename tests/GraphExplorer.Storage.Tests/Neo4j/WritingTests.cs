using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>What becomes of a write that is sent twice, comes too late or never comes.</summary>
[Collection(Neo4jTests.Name)]
public sealed class WritingTests : IAsyncDisposable
{
    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private readonly TestDatabase _database = TestDatabase.Shared();
    private readonly Neo4jNetworkStore _store;
    private readonly Facts _facts = new();

    public WritingTests()
    {
        _database.Empty();
        _store = Store((_, send) => send());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task RecordAsync_EveryWriteSentTwice_IsRecordedOnce()
    {
        await using var store = Store(async (_, send) =>
        {
            await send();
            return await send();
        });
        var tie = _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"));

        var outcome = await store.RecordAsync(_facts.Batch, Now, Cancel);
        await store.ReviewAsync(new Review("r1", tie.Id, null, Verdict.Flag, null, null, "Look.", Now), Cancel);

        Assert.Equal((1, 1), (outcome.Claims, outcome.Relationships));
        Assert.Equal(new StoreCounts(2, 1, 0, 1, 1, 1, 1, 2), await store.CountAsync(Cancel));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_AnotherWroteInBetween_ReadsAgainAndKeepsBoth()
    {
        await _store.RecordAsync(new() { Types = All, Entities = [_facts.Body("A"), _facts.Body("B")] }, Now, Cancel);
        var between = new Facts();
        between.Said(between.Body("A"), Rival, between.Body("B"));
        var first = true;
        await using var store = Store(async (_, send) =>
        {
            if (first)
            {
                first = false;
                await _store.RecordAsync(between.Batch, Now, Cancel);
            }

            return await send();
        });
        _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"), by: "Second");

        await store.RecordAsync(_facts.Batch, Now, Cancel);

        var tie = Assert.Single((await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel)).Relationships);
        Assert.Equal((Confidence.High, 2), (tie.Assessment.Confidence, tie.Assessment.Counts.Supporting));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_SomebodyElseMadeTheSameIdInBetween_IsRefusedAndNothingIsKept()
    {
        await using var wire = _database.Open();
        var (one, other) = (_facts.Body("A"), _facts.Body("B"));
        var first = true;
        await using var store = Store(async (_, send) =>
        {
            if (first)
            {
                first = false;
                await wire.WriteAsync(Statement.Of("CREATE (:Entity {id: $id})", ("id", other.Id)), Cancel);
            }

            return await send();
        });
        await _store.CountAsync(Cancel);
        _facts.Said(one, Rival, other);

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.RecordAsync(_facts.Batch, Now, Cancel));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", Assert.IsType<Neo4jFault>(refused.InnerException).Code);
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0), await store.CountAsync(Cancel));
        await wire.WriteAsync(Statement.Of("MATCH (e:Entity) DELETE e"), Cancel);
        Assert.Equal(2, (await store.RecordAsync(_facts.Batch, Now, Cancel)).Entities);
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecordAsync_ProjectionNeverComes_FactsStandAndAreMendedWhenRead(bool refused)
    {
        Exception fault = refused ? new StoreRefusedException("Gone.", "Wait.") : new InvalidDataException("Not what it should be.");
        _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"));
        await _store.RecordAsync(_facts.Batch, Now, Cancel);
        await using (var store = Store((statement, send) => IsProjection(statement) ? throw fault : send()))
        {
            _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"), by: "Second");
            Assert.Equal(1, (await store.RecordAsync(_facts.Batch, Now, Cancel)).Claims);
        }

        Assert.Equal(1, (await _store.CheckAsync(repair: false, Cancel)).Behind);
        var tie = Assert.Single((await _store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships);

        Assert.Equal(Confidence.High, tie.Assessment.Confidence);
        Assert.Equal(0, (await _store.CheckAsync(repair: false, Cancel)).Behind);
        Assert.Empty((await _store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_WhatWasRememberedIsGone_IsNoticedAndRefused()
    {
        var (a, b) = (_facts.Body("A"), _facts.Body("B"));
        await _store.RecordAsync(_facts.Batch, Now, Cancel);
        await using var wire = _database.Open();
        await wire.WriteAsync(Statement.Of("MATCH (e:Entity {name: 'B'}) DETACH DELETE e"), Cancel);

        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => _store.RecordAsync(new() { Relationships = [Relationship.Of(a.Id, Rival, b.Id)] }, Now, Cancel));

        Assert.Contains("unknown entity", fault.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAsync_IdTooLongForAnIndex_IsRefusedAndNamesUpToAMegabyteAreNot()
    {
        var id = new string('é', 2_001);
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => _store.RecordAsync(new() { Entities = [new Entity(id, EntityKind.Place, "A", [])] }, Now, Cancel));
        Assert.Contains("4000 bytes", fault.Cause, StringComparison.Ordinal);

        var name = string.Concat(Enumerable.Repeat("name ", 200_000));
        await _store.RecordAsync(new() { Entities = [new Entity("long", EntityKind.Place, name, [])] }, Now, Cancel);

        Assert.Equal(name, Assert.Single(await _store.EntitiesAsync(["long"], Cancel)).Name);
    }

    [Fact]
    public async Task RecordAsync_TypeNamedLikeATieOfOurs_IsRefused()
    {
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => _store.RecordAsync(new() { Types = [new RelationshipType("said-by", "said by", "says", false, Sign.None, Family.Contact, null, [], [], null, new Dictionary<string, string>())] }, Now, Cancel));

        Assert.Contains("SAID_BY", fault.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAsync_TypeReworded_NativeTiesReadAnew()
    {
        _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"));
        await _store.RecordAsync(_facts.Batch, Now, Cancel);

        await _store.RecordAsync(new() { Types = [Rival with { Label = "at odds with" }] }, Now, Cancel);

        await using var wire = _database.Open();
        var native = await wire.ReadAsync(Statement.Of("MATCH (:Entity)-[n:RIVAL]->(:Entity) RETURN n.label"), Cancel).ToListAsync(Cancel);
        Assert.Equal("at odds with", Assert.Single(native).Text(0));
        Assert.Empty((await _store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_HostileTexts_StandAsTheyAre()
    {
        const string Hostile = "'}) MATCH (n) DETACH DELETE n // \u0060 \\u0060 $token {{ \" \u0000x";
        var entity = new Entity(Hostile, EntityKind.Organization, Hostile, [Hostile + "2"]);
        var claim = new Claim(new AttributeProposition(Hostile, Hostile, Hostile, Hostile, Hostile), Facts.Report.Id, [_facts.Speaker(Hostile).Id], Stance.Supports, Scope: Hostile, Summary: Hostile);
        _facts.Claim(claim);

        await _store.RecordAsync(_facts.Batch with { Entities = [entity] }, Now, Cancel);

        Assert.Equivalent(entity, Assert.Single(await _store.EntitiesAsync([Hostile], Cancel)), strict: true);
        Assert.Equal(claim, Assert.Single(await _store.ReadClaimsAsync(Cancel).ToListAsync(Cancel)).Claim);
    }

    private static bool IsProjection(Statement statement) => statement.Parameters.ContainsKey("raise");

    private Neo4jNetworkStore Store(Func<Statement, Func<Task<IReadOnlyList<Row>>>, Task<IReadOnlyList<Row>>> write) =>
        new(new TamperedWire(_database.Open(), write), TimeProvider.System, mayFound: true);
}
