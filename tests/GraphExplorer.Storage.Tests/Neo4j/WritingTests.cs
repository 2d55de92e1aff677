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
public sealed class WritingTests : Neo4jStoreTests
{
    [Fact]
    public async Task RecordAsync_EveryWriteSentTwice_IsRecordedOnce()
    {
        await using var store = Tampered(async (_, send) =>
        {
            await send();
            return await send();
        });
        var tie = Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));

        var outcome = await store.RecordAsync(Facts.Batch, Now, Cancel);
        await store.ReviewAsync(new Review("r1", tie.Id, null, Verdict.Flag, null, null, "Look.", Now), Cancel);

        Assert.Equal((1, 1), (outcome.Claims, outcome.Relationships));
        Assert.Equal(new StoreCounts(2, 1, 0, 1, 1, 1, 1, 2), await store.CountAsync(Cancel));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_AnotherWroteInBetween_ReadsAgainAndKeepsBoth()
    {
        await Store.RecordAsync(new() { Types = All, Entities = [Facts.Body("A"), Facts.Body("B")] }, Now, Cancel);
        var between = new Facts();
        between.Said(between.Body("A"), Rival, between.Body("B"));
        var first = true;
        await using var store = Tampered(async (_, send) =>
        {
            if (first)
            {
                first = false;
                await Store.RecordAsync(between.Batch, Now, Cancel);
            }

            return await send();
        });
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"), by: "Second");

        await store.RecordAsync(Facts.Batch, Now, Cancel);

        var tie = Assert.Single((await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel)).Relationships);
        Assert.Equal((Confidence.High, 2), (tie.Assessment.Confidence, tie.Assessment.Counts.Supporting));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_SomebodyElseMadeTheSameIdInBetween_IsRefusedAndNothingIsKept()
    {
        var (one, other) = (Facts.Body("A"), Facts.Body("B"));
        var first = true;
        await using var store = Tampered(async (_, send) =>
        {
            if (first)
            {
                first = false;
                await Wire.WriteAsync(Statement.Of("CREATE (:Entity {id: $id})", ("id", other.Id)), Cancel);
            }

            return await send();
        });
        await Store.CountAsync(Cancel);
        Facts.Said(one, Rival, other);

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.RecordAsync(Facts.Batch, Now, Cancel));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", Assert.IsType<Neo4jFault>(refused.InnerException).Code);
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0), await store.CountAsync(Cancel));
        await TamperAsync("MATCH (e:Entity) DELETE e");
        Assert.Equal(2, (await store.RecordAsync(Facts.Batch, Now, Cancel)).Entities);
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecordAsync_ProjectionNeverComes_FactsStandAndAreMendedWhenRead(bool refused)
    {
        Exception fault = refused ? new StoreRefusedException("Gone.", "Wait.") : new InvalidDataException("Not what it should be.");
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await Store.RecordAsync(Facts.Batch, Now, Cancel);
        await using (var store = Tampered((statement, send) => IsProjection(statement) ? throw fault : send()))
        {
            Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"), by: "Second");
            Assert.Equal(1, (await store.RecordAsync(Facts.Batch, Now, Cancel)).Claims);
        }

        Assert.Equal(1, (await Store.CheckAsync(repair: false, Cancel)).Behind);
        var tie = Assert.Single((await Store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships);

        Assert.Equal(Confidence.High, tie.Assessment.Confidence);
        Assert.Equal(0, (await Store.CheckAsync(repair: false, Cancel)).Behind);
        Assert.Empty((await Store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_WhatWasRememberedIsGone_IsNoticedAndRefused()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        await Store.RecordAsync(Facts.Batch, Now, Cancel);
        await TamperAsync("MATCH (e:Entity {name: 'B'}) DETACH DELETE e");

        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Store.RecordAsync(new() { Relationships = [Relationship.Of(a.Id, Rival, b.Id)] }, Now, Cancel));

        Assert.Contains("unknown entity", fault.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAsync_IdTooLongForAnIndex_IsRefusedAndNamesUpToAMegabyteAreNot()
    {
        var id = new string('é', 2_001);
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Store.RecordAsync(new() { Entities = [new Entity(id, EntityKind.Place, "A", [])] }, Now, Cancel));
        Assert.Contains("4000 bytes", fault.Cause, StringComparison.Ordinal);

        var name = string.Concat(Enumerable.Repeat("name ", 200_000));
        await Store.RecordAsync(new() { Entities = [new Entity("long", EntityKind.Place, name, [])] }, Now, Cancel);

        Assert.Equal(name, Assert.Single(await Store.EntitiesAsync(["long"], Cancel)).Name);
    }

    [Fact]
    public async Task RecordAsync_TypeNamedLikeATieOfOurs_IsRefused()
    {
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Store.RecordAsync(new() { Types = [new RelationshipType("said-by", "said by", "says", false, Sign.None, Family.Contact, null, [], [], null, new Dictionary<string, string>())] }, Now, Cancel));

        Assert.Contains("SAID_BY", fault.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAsync_TypeReworded_NativeTiesReadAnew()
    {
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await Store.RecordAsync(Facts.Batch, Now, Cancel);

        await Store.RecordAsync(new() { Types = [Rival with { Label = "at odds with" }] }, Now, Cancel);

        var native = await Wire.ReadAsync(Statement.Of("MATCH (:Entity)-[n:RIVAL]->(:Entity) RETURN n.label"), Cancel).ToListAsync(Cancel);
        Assert.Equal("at odds with", Assert.Single(native).Text(0));
        Assert.Empty((await Store.CheckAsync(repair: false, Cancel)).Faults);
    }

    [Fact]
    public async Task RecordAsync_HostileTexts_StandAsTheyAre()
    {
        const string Hostile = "'}) MATCH (n) DETACH DELETE n // \u0060 \\u0060 $token {{ \" \u0000x";
        var entity = new Entity(Hostile, EntityKind.Organization, Hostile, [Hostile + "2"]);
        var claim = new Claim(new AttributeProposition(Hostile, Hostile, Hostile, Hostile, Hostile), Facts.Report.Id, [Facts.Speaker(Hostile).Id], Stance.Supports, Scope: Hostile, Summary: Hostile);
        Facts.Claim(claim);

        await Store.RecordAsync(Facts.Batch with { Entities = [entity] }, Now, Cancel);

        Assert.Equivalent(entity, Assert.Single(await Store.EntitiesAsync([Hostile], Cancel)), strict: true);
        Assert.Equal(claim, Assert.Single(await Store.ReadClaimsAsync(Cancel).ToListAsync(Cancel)).Claim);
    }

    private static bool IsProjection(Statement statement) => statement.Parameters.ContainsKey("raise");

    private Neo4jNetworkStore Tampered(Func<Statement, Func<Task<IReadOnlyList<Row>>>, Task<IReadOnlyList<Row>>> write) =>
        new(new TamperedWire(Database.Open(), write), TimeProvider.System, mayFound: true);
}
