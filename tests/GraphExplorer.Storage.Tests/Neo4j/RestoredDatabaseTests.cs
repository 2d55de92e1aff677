using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>The database is put back to what it was, or exchanged for another, under a program that goes on: nothing that it knows of the old one counts.</summary>
[Collection(Neo4jTests.Name)]
public sealed class RestoredDatabaseTests : IAsyncLifetime
{
    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static readonly Speaker Graded = new("Reporter", Reliability: Reliability.B);

    private readonly TestDatabase _database = TestDatabase.Shared();
    private readonly INeo4jTransport _wire;
    private readonly Neo4jNetworkStore _store;
    private readonly Facts _facts = new();
    private readonly Claim _claim;

    public RestoredDatabaseTests()
    {
        _database.Empty();
        _wire = _database.Open();
        _store = Another(mayFound: true);
        var tie = Relationship.Of(_facts.Body("A").Id, Rival, _facts.Body("B").Id);
        _claim = new Claim(new RelationshipProposition(tie), Facts.Report.Id, [_facts.Speaker("Reporter", null).Id], Stance.Supports);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _store.RecordAsync(_facts.Batch, Now, Cancel);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _wire.DisposeAsync();
    }

    [Fact]
    public async Task RecordAsync_WhatWasRecordedBeforeTheRestore_IsRecordedAgain()
    {
        var article = new Document("Article", "Institute", null);
        var marker = await MarkerAsync();
        await _store.RecordAsync(new() { Documents = [article], Speakers = [Graded] }, Now, Cancel);
        await RestoreAsync(marker, "MATCH (d:Document {title: 'Article'}) DETACH DELETE d WITH DISTINCT 1 AS one MATCH (s:Speaker) REMOVE s.reliability");

        var document = await _store.RecordAsync(new() { Documents = [article] }, Now, Cancel);
        await _store.RecordAsync(new() { Speakers = [Graded] }, Now, Cancel);

        Assert.Equal(1, document.Documents);
        Assert.Contains(article, await _store.ReadDocumentsAsync(Cancel).ToListAsync(Cancel));
        Assert.Equal(Graded, Assert.Single(await _store.ReadSpeakersAsync(Cancel).ToListAsync(Cancel)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RecordAsync_SpeakerGradedBeforeTheRestore_CountsAsUngraded(int writesOfOthersSince)
    {
        var marker = await MarkerAsync();
        await _store.RecordAsync(new() { Speakers = [Graded] }, Now, Cancel);
        await RestoreAsync(marker, "MATCH (s:Speaker) REMOVE s.reliability");
        await using var other = Another();
        for (var number = 0; number < writesOfOthersSince; number++)
        {
            await other.RecordAsync(new() { Entities = [new Facts().Body($"Other {number}")] }, Now, Cancel);
        }

        await _store.RecordAsync(new() { Claims = [new ClaimRecord(_claim, [Facts.Grade(_claim, Credibility.ProbablyTrue)], [])] }, Now, Cancel);

        var drawn = Assert.Single((await _store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships);
        var account = await _store.RelationshipAsync(_claim.Proposition.Id, Cancel);
        Assert.Equal(account!.Assessment.Confidence, drawn.Assessment.Confidence);
    }

    [Fact]
    public async Task TypesAsync_AnotherWordingAfterTheRestoreUnderTheSameNumber_IsRead()
    {
        var marker = await MarkerAsync();
        await _store.RecordAsync(new() { Types = [Rival with { Label = "at odds with" }] }, Now, Cancel);
        Assert.Equal("at odds with", (await _store.TypesAsync(Cancel))[Rival.Id].Label);
        await RestoreAsync(marker, "MATCH (t:RelationshipType {id: 'rival'}) SET t.label = 'rival'");
        await using var other = Another();
        await other.RecordAsync(new() { Types = [Rival with { Label = "opponent of" }] }, Now, Cancel);

        Assert.Equal("opponent of", (await _store.TypesAsync(Cancel))[Rival.Id].Label);
    }

    [Fact]
    public async Task RecordAsync_DatabaseExchanged_TakesKindsFromTheNewOne()
    {
        var (a, b) = (_facts.Batch.Entities[0], _facts.Batch.Entities[1]);
        _database.Empty();
        await using var other = Another(mayFound: true);
        await other.RecordAsync(_facts.Batch with { Entities = [a with { Kind = Domain.Entities.EntityKind.Person }, b] }, Now, Cancel);

        await _store.RecordAsync(new() { Relationships = [Relationship.Of(a.Id, Rival, b.Id)] }, Now, Cancel);

        var ofPersons = WeakestQuestion.Any with { Kinds = [Domain.Entities.EntityKind.Person] };
        Assert.Single((await _store.WeakestAsync(ofPersons, Cancel)).Relationships);
    }

    private Neo4jNetworkStore Another(bool mayFound = false) => new(_database.Open(), TimeProvider.System, mayFound);

    private async Task<IReadOnlyDictionary<string, object?>> MarkerAsync() =>
        (await _wire.ReadAsync(Statement.Of("MATCH (m:GraphExplorer) RETURN properties(m)"), Cancel).ToListAsync(Cancel))[0].Map(0);

    /// <summary>Puts the database back: the marker to what it was, and by Cypher what was recorded since.</summary>
    private async Task RestoreAsync(IReadOnlyDictionary<string, object?> marker, string undo)
    {
        await _wire.WriteAsync(Statement.Of(undo), Cancel);
        await _wire.WriteAsync(Statement.Of("MATCH (m:GraphExplorer) SET m = $marker", ("marker", marker)), Cancel);
    }
}
