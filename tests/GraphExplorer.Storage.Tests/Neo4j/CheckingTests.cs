using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class CheckingTests : Neo4jStoreTests
{
    public override async ValueTask InitializeAsync()
    {
        Facts.Said(Facts.Body("A", "Alpha"), Rival, Facts.Body("B"));
        Facts.Said(Facts.Person("P"), Leads, Facts.Body("B"), Stance.Questions);
        await Store.RecordAsync(Facts.Batch, Now, Cancel);
    }

    [Theory]
    [InlineData("MATCH (m:GraphExplorer) SET m.entities = 7, m.claims = 0")]
    [InlineData("MATCH (e:Entity) SET e.ties = e.ties + 1")]
    [InlineData("MATCH (e:Entity {name: 'A'}) SET e.neighbours = 5")]
    [InlineData("MATCH (t:Tally) DELETE t")]
    [InlineData("MATCH (t:Tally) SET t.ties = 9")]
    [InlineData("MATCH ()-[n:RIVAL]->() DELETE n")]
    [InlineData("MATCH ()-[n:RIVAL]->() SET n.confidence = 'high'")]
    [InlineData("MATCH ()-[n:RIVAL]->() SET n.label = 'befriended'")]
    [InlineData("MATCH (a:Entity)-[n:RIVAL]->(b:Entity) CREATE (a)-[x:RIVAL]->(b) SET x = properties(n)")]
    [InlineData("MATCH (a:Entity {name: 'A'}), (p:Entity {name: 'P'}) CREATE (a)-[:ALLY {id: 'made by hand'}]->(p)")]
    [InlineData("MATCH (r:Relationship {type: 'leads'}), (p:Entity {name: 'P'}), (b:Entity {name: 'B'}) CREATE (p)-[:LEADS {id: r.id}]->(b)")]
    [InlineData("MATCH (n:Name {text: 'Alpha'}) DETACH DELETE n")]
    [InlineData("MATCH (e:Entity {name: 'A'}) SET e.name = 'Another'")]
    [InlineData("MATCH (:Claim)-[t:STANDS_IN]->() DELETE t")]
    [InlineData("MATCH (:Claim)-[t:SAID_BY]->() DELETE t")]
    [InlineData("MATCH (c:Claim)-[:SAID_BY]->(s) CREATE (c)-[:SAID_BY]->(s)")]
    [InlineData("MATCH (c:Claim)-[t:SAID_BY]->() DELETE t MERGE (s:Speaker {id: 'another', name: 'Another'}) CREATE (c)-[:SAID_BY]->(s) WITH DISTINCT 1 AS one MATCH (m:GraphExplorer) SET m.speakers = m.speakers + 1")]
    [InlineData("MATCH (c:Claim)-[:ABOUT]->(r), (e:Entity {name: 'A'}) CREATE (c)-[:ABOUT]->(e)")]
    [InlineData("MATCH (:Relationship)-[t:ENDS_AT]->() DELETE t")]
    public async Task CheckAsync_WhatFollowsFromFactsIsWrong_IsToldAndMendedWhenAsked(string tampering)
    {
        await TamperAsync(tampering);

        var told = await Store.CheckAsync(repair: false, Cancel);
        var mended = await Store.CheckAsync(repair: true, Cancel);
        var after = await Store.CheckAsync(repair: false, Cancel);

        Assert.NotEmpty(told.Faults);
        Assert.All(told.Faults, fault => Assert.Contains("--repair", fault, StringComparison.Ordinal));
        Assert.Empty(mended.Faults);
        Assert.Empty(after.Faults);
        Assert.Equal((3, 1, 1), (after.Counts.Entities, after.Counts.Relationships, after.Counts.Unsupported));
        Assert.Single(await Store.SearchAsync("alpha", 5, Cancel));
        Assert.Single((await Store.AskAsync(new NetworkQuestion(Facts.Batch.Entities[0].Id, 1, NetworkFilter.None), Cancel)).Relationships);
    }

    [Fact]
    public async Task CheckAsync_OtherPeoplesTiesWithIds_StayAndCountNowhere()
    {
        await TamperAsync("MATCH (a:Entity {name: 'A'}), (p:Entity {name: 'P'}) CREATE (a)-[:KNOWS {id: 'theirs'}]->(p)");
        await TamperAsync("MATCH (r:Relationship {type: 'rival'}), (a:Entity {id: r.from}), (b:Entity {id: r.to}) CREATE (a)-[:KNOWS {id: r.id}]->(b)");

        var told = await Store.CheckAsync(repair: false, Cancel);
        await Store.CheckAsync(repair: true, Cancel);
        var more = new Facts();
        more.Said(more.Body("A"), Ally, more.Person("P"));
        more.Said(more.Person("P"), Leads, more.Body("B"), by: "Second");
        more.Said(more.Body("A"), Rival, more.Body("B"), by: "Second");
        await Store.RecordAsync(more.Batch, Now, Cancel);

        Assert.Empty(told.Faults);
        Assert.Empty((await Store.CheckAsync(repair: false, Cancel)).Faults);
        var theirs = await Wire.ReadAsync(Statement.Of("MATCH ()-[n:KNOWS]->() RETURN count(n)"), Cancel).ToListAsync(Cancel);
        Assert.Equal(2, theirs[0].Number(0));
    }

    [Fact]
    public async Task CheckAsync_AnotherNameRecordedDuringTheRepair_IsFound()
    {
        await TamperAsync("MATCH (n:Name {text: 'Alpha'}) DETACH DELETE n");
        var another = Facts.Batch.Entities[0] with { OtherNames = ["Alef"] };
        await using var store = new Neo4jNetworkStore(new TamperedWire(Database.Open(), async (statement, send) =>
        {
            if (statement.Text.Contains("DETACH DELETE n", StringComparison.Ordinal))
            {
                await Store.RecordAsync(new() { Entities = [another] }, Now, Cancel);
            }

            return await send();
        }), TimeProvider.System, mayFound: false);

        await store.CheckAsync(repair: true, Cancel);

        Assert.Single(await Store.SearchAsync("alef", 5, Cancel));
    }

    [Fact]
    public async Task AskAsync_ProjectionsByNewerRules_AreReadAsTheyAreAndNeverRewritten()
    {
        await TamperAsync("MATCH (r:Relationship {type: 'rival'}) SET r.rules = r.rules + 1, r.confidence = 'low'");
        await using var store = Another();
        Assert.Equal([Confidence.Low], await ConfidencesAsync(store));

        var more = new Facts();
        more.Said(more.Body("A"), Rival, more.Body("B"), by: "Second");
        more.Said(more.Body("A"), Ally, more.Body("C"));
        await store.RecordAsync(more.Batch, Now, Cancel);
        var before = await MarkerAsync();

        Assert.Equal([Confidence.Low, Confidence.Moderate], await ConfidencesAsync(store));
        Assert.Equal([Confidence.Low, Confidence.Moderate], await ConfidencesAsync(Store));
        Assert.Equal(before, await MarkerAsync());
        var check = await store.CheckAsync(repair: true, Cancel);
        Assert.Equal((1, 0), (check.Behind, check.Repaired));
    }

    [Fact]
    public async Task AskAsync_NewTieByOlderRulesBesideNewerOnes_IsMendedByAProgramOfTheNewerRules()
    {
        await TamperAsync("MATCH (r:Relationship) SET r.rules = r.rules + 1");
        var more = new Facts();
        more.Said(more.Body("A"), Ally, more.Body("C"));
        await Store.RecordAsync(more.Batch, Now, Cancel);
        // as a newer program sees them that has been running all the time
        await TamperAsync("MATCH (r:Relationship) SET r.rules = r.rules - 1");
        await TamperAsync("MATCH (r:Relationship {type: 'ally'}) SET r.confidence = 'low'");

        Assert.Equal([Confidence.Moderate, Confidence.Moderate], await ConfidencesAsync(Store));
    }

    [Fact]
    public async Task CheckAsync_HealthyStore_ChangesNothing()
    {
        var before = await Store.ChangeAsync(Cancel);

        var check = await Store.CheckAsync(repair: true, Cancel);

        Assert.Empty(check.Faults);
        Assert.Equal((0, 0), (check.Behind, check.Repaired));
        Assert.Equal(before, await Store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task CheckAsync_ProjectionBehind_IsToldAndMendedWhenAsked()
    {
        await TamperAsync("MATCH (r:Relationship {type: 'rival'}) SET r.revision = r.revision + 1, r.behind = true, r.confidence = 'low' WITH r MATCH (m:GraphExplorer) SET m.behind = true");

        var told = await Store.CheckAsync(repair: false, Cancel);
        var mended = await Store.CheckAsync(repair: true, Cancel);

        Assert.Equal((1, 0), (told.Behind, told.Repaired));
        Assert.Equal((1, 1), (mended.Behind, mended.Repaired));
        Assert.Empty(mended.Faults);
    }

    [Fact]
    public async Task AskAsync_ProjectionBehindItsFacts_IsMendedFirst()
    {
        await TamperAsync("MATCH (r:Relationship {type: 'rival'}) SET r.revision = r.revision + 1, r.behind = true, r.confidence = 'low', r.flagged = true WITH r MATCH (m:GraphExplorer) SET m.behind = true");
        await TamperAsync("MATCH (t:Tally {type: 'rival'}) SET t.key = 'rival organization -f-', t.flagged = true");

        var page = await Store.WeakestAsync(WeakestQuestion.Any, Cancel);

        var tie = Assert.Single(page.Relationships).Assessment;
        Assert.Equal((Confidence.Moderate, false), (tie.Confidence, tie.Flagged));
        Assert.Equal(0, (await Store.CheckAsync(repair: false, Cancel)).Behind);
    }

    [Fact]
    public async Task Open_ProjectionByOtherRules_IsMendedBeforeAnythingIsRead()
    {
        await TamperAsync("MATCH (r:Relationship) SET r.rules = r.rules - 1, r.confidence = 'low'");
        await using var again = Another();

        var page = await again.WeakestAsync(WeakestQuestion.Any, Cancel);

        Assert.Equal(Confidence.Moderate, Assert.Single(page.Relationships).Assessment.Confidence);
        Assert.Empty((await again.CheckAsync(repair: false, Cancel)).Faults);
    }

    private static async Task<IEnumerable<Confidence>> ConfidencesAsync(Neo4jNetworkStore store) =>
        (await store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships.Select(tie => tie.Assessment.Confidence);

    private async Task<(long Change, long Projections)> MarkerAsync()
    {
        var rows = await Wire.ReadAsync(Statement.Of("MATCH (m:GraphExplorer) RETURN m.change, m.projections"), Cancel).ToListAsync(Cancel);
        return (rows[0].Number(0), rows[0].Number(1));
    }
}
