using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>Somebody deletes an entity in Neo4j Browser: the records of its ties stand, and one end of them is gone.</summary>
[Collection(Neo4jTests.Name)]
public sealed class DeletedEntityTests : Neo4jStoreTests
{
    private const int Patience = 60_000;

    private readonly Entity _stays;
    private readonly Relationship _halfGone;
    private readonly Relationship _whole;
    private readonly ClaimRecord _support;

    public DeletedEntityTests()
    {
        _stays = Facts.Body("A");
        var ungraded = Facts.Speaker("Reporter", null);
        _halfGone = Relationship.Of(_stays.Id, Rival, Facts.Body("B").Id);
        _support = Facts.Claim(new Claim(new RelationshipProposition(_halfGone), Facts.Report.Id, [ungraded.Id], Stance.Supports));
        Facts.Said(_stays, Rival, Facts.Body("B"), Stance.Questions, by: "Doubter");
        _whole = Relationship.Of(_stays.Id, Rival, Facts.Body("C").Id);
        Facts.Claim(new Claim(new RelationshipProposition(_whole), Facts.Report.Id, [ungraded.Id], Stance.Supports));
    }

    public override async ValueTask InitializeAsync()
    {
        await Store.RecordAsync(Facts.Batch, Now, Cancel);
        await TamperAsync("MATCH (e:Entity {name: 'B'}) DETACH DELETE e");
    }

    [Fact(Timeout = Patience)]
    public async Task RecordAsync_FirstGradeOfWhoSpeaksOnItsTie_EndsAndEveryQuestionAnswers()
    {
        var cancel = TestContext.Current.CancellationToken;
        await GradeAsync();

        var network = await Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), cancel);
        var weakest = await Store.WeakestAsync(WeakestQuestion.Any, cancel);
        var account = await Store.RelationshipAsync(_halfGone.Id, cancel);
        var entity = await Store.EntityAsync(_stays.Id, cancel);

        Assert.Equal((_whole, Confidence.Moderate), Assert.Single(network.Relationships.Select(tie => (tie.Relationship, tie.Assessment.Confidence))));
        Assert.Equal([Confidence.Moderate, Confidence.Moderate], weakest.Relationships.Select(tie => tie.Assessment.Confidence));
        Assert.All(weakest.Relationships, tie => Assert.NotNull(weakest.Ends[tie.Relationship.To].Name));
        Assert.Equal(Confidence.Moderate, account!.Assessment.Confidence);
        Assert.Contains("deleted", string.Concat(account.From.Name, account.To.Name), StringComparison.Ordinal);
        Assert.Equal(_whole, Assert.Single(entity!.Ties.Relationships).Relationship);
    }

    [Fact(Timeout = Patience)]
    public async Task CheckAsync_EntityAtAnEndOfATieIsGone_IsToldAndNumbersStayRight()
    {
        var cancel = TestContext.Current.CancellationToken;
        await GradeAsync();

        var told = await Store.CheckAsync(repair: false, cancel);
        var mended = await Store.CheckAsync(repair: true, cancel);
        await Store.RecordAsync(new() { Claims = [_support with { Retractions = [new Retraction(_support.Claim.Id, true, Now)] }] }, Now, cancel);
        var after = await Store.CheckAsync(repair: false, cancel);

        Assert.Contains(told.Faults, fault => fault.StartsWith("Of 1 relationships an entity at an end is gone", StringComparison.Ordinal));
        Assert.StartsWith("Of 1 relationships an entity at an end is gone", Assert.Single(mended.Faults), StringComparison.Ordinal);
        Assert.Equal(mended.Faults, after.Faults);
        Assert.Equal((0, 2, 1, 1), (after.Behind, after.Counts.Entities, after.Counts.Relationships, after.Counts.Unsupported));
    }

    private async Task GradeAsync() =>
        await Store.RecordAsync(new() { Speakers = [new Speaker("Reporter", Reliability: Reliability.B)] }, Now, Cancel);
}
