using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>The database is put back to what it was, or exchanged for another, under a program that goes on: nothing that it knows of the old one counts.</summary>
[Collection(Neo4jTests.Name)]
public sealed class RestoredDatabaseTests : Neo4jStoreTests
{
    private static readonly Speaker Graded = new("Reporter", Reliability: Reliability.B);

    private readonly Claim _claim;

    public RestoredDatabaseTests()
    {
        var tie = Relationship.Of(Facts.Body("A").Id, Rival, Facts.Body("B").Id);
        _claim = new Claim(new RelationshipProposition(tie), Facts.Report.Id, [Facts.Speaker("Reporter", null).Id], Stance.Supports);
    }

    public override async ValueTask InitializeAsync() => await Store.RecordAsync(Facts.Batch, Now, Cancel);

    [Fact]
    public async Task RecordAsync_WhatWasRecordedBeforeTheRestore_IsRecordedAgain()
    {
        var article = new Document("Article", "Institute", null);
        var marker = await MarkerAsync();
        await Store.RecordAsync(new() { Documents = [article], Speakers = [Graded] }, Now, Cancel);
        await RestoreAsync(marker, "MATCH (d:Document {title: 'Article'}) DETACH DELETE d WITH DISTINCT 1 AS one MATCH (s:Speaker) REMOVE s.reliability");

        var document = await Store.RecordAsync(new() { Documents = [article] }, Now, Cancel);
        await Store.RecordAsync(new() { Speakers = [Graded] }, Now, Cancel);

        Assert.Equal(1, document.Documents);
        Assert.Contains(article, await Store.ReadDocumentsAsync(Cancel).ToListAsync(Cancel));
        Assert.Equal(Graded, Assert.Single(await Store.ReadSpeakersAsync(Cancel).ToListAsync(Cancel)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RecordAsync_SpeakerGradedBeforeTheRestore_CountsAsUngraded(int writesOfOthersSince)
    {
        var marker = await MarkerAsync();
        await Store.RecordAsync(new() { Speakers = [Graded] }, Now, Cancel);
        await RestoreAsync(marker, "MATCH (s:Speaker) REMOVE s.reliability");
        await using var other = Another();
        for (var number = 0; number < writesOfOthersSince; number++)
        {
            await other.RecordAsync(new() { Entities = [new Facts().Body($"Other {number}")] }, Now, Cancel);
        }

        await Store.RecordAsync(new() { Claims = [new ClaimRecord(_claim, [Facts.Grade(_claim, Credibility.ProbablyTrue)], [])] }, Now, Cancel);

        var drawn = Assert.Single((await Store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships);
        var account = await Store.RelationshipAsync(_claim.Proposition.Id, Cancel);
        Assert.Equal(account!.Assessment.Confidence, drawn.Assessment.Confidence);
    }

    [Fact]
    public async Task TypesAsync_AnotherWordingAfterTheRestoreUnderTheSameNumber_IsRead()
    {
        var marker = await MarkerAsync();
        await Store.RecordAsync(new() { Types = [Rival with { Label = "at odds with" }] }, Now, Cancel);
        Assert.Equal("at odds with", (await Store.TypesAsync(Cancel))[Rival.Id].Label);
        await RestoreAsync(marker, "MATCH (t:RelationshipType {id: 'rival'}) SET t.label = 'rival'");
        await using var other = Another();
        await other.RecordAsync(new() { Types = [Rival with { Label = "opponent of" }] }, Now, Cancel);

        Assert.Equal("opponent of", (await Store.TypesAsync(Cancel))[Rival.Id].Label);
    }

    [Fact]
    public async Task RecordAsync_DatabaseExchanged_TakesKindsFromTheNewOne()
    {
        var (a, b) = (Facts.Batch.Entities[0], Facts.Batch.Entities[1]);
        Database.Empty();
        await using var other = Another(mayFound: true);
        await other.RecordAsync(Facts.Batch with { Entities = [a with { Kind = Domain.Entities.EntityKind.Person }, b] }, Now, Cancel);

        await Store.RecordAsync(new() { Relationships = [Relationship.Of(a.Id, Rival, b.Id)] }, Now, Cancel);

        var ofPersons = WeakestQuestion.Any with { Kinds = [Domain.Entities.EntityKind.Person] };
        Assert.Single((await Store.WeakestAsync(ofPersons, Cancel)).Relationships);
    }

    private async Task<IReadOnlyDictionary<string, object?>> MarkerAsync() =>
        (await Wire.ReadAsync(Statement.Of("MATCH (m:GraphExplorer) RETURN properties(m)"), Cancel).ToListAsync(Cancel))[0].Map(0);

    /// <summary>Puts the database back: the marker to what it was, and by Cypher what was recorded since.</summary>
    private async Task RestoreAsync(IReadOnlyDictionary<string, object?> marker, string undo)
    {
        await Wire.WriteAsync(Statement.Of(undo), Cancel);
        await Wire.WriteAsync(Statement.Of("MATCH (m:GraphExplorer) SET m = $marker", ("marker", marker)), Cancel);
    }
}
