using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Recording facts.</summary>
public abstract class RecordingContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task RecordAsync_Twice_IsRecordingOnce()
    {
        Facts.Said(Facts.Body("A", "Alpha"), Rival, Facts.Body("B"));
        Facts.Said(Facts.Person("P"), Leads, Facts.Body("C"), by: "Another");

        var first = await RecordAsync();
        var second = await Store.RecordAsync(Facts.Batch, Now with { Author = "bob", At = Now.At.AddDays(1) }, Cancel);

        Assert.Equal(new RecordOutcome(5, 1, 2, 4, 2, 2, 2, 0, 1), first);
        Assert.Equal(new RecordOutcome(0, 0, 0, 0, 0, 0, 0, 0, 1), second);
        Assert.Equal(new StoreCounts(4, 2, 0, 2, 1, 2, 0, 1), await Store.CountAsync(Cancel));
    }

    [Fact]
    public async Task RecordAsync_OneFact_RaisesTheChangeNumber()
    {
        Assert.Equal(0, await Store.ChangeAsync(Cancel));
        var outcome = await RecordAsync();
        Assert.Equal(outcome.Change, await Store.ChangeAsync(Cancel));

        Facts.Body("A");
        var next = await RecordAsync();

        Assert.True(next.Change > outcome.Change);
        Assert.Equal(next.Change, await Store.ChangeAsync(Cancel));
        Assert.Equal(next.Change, (await AskAsync()).Change);
    }

    [Fact]
    public async Task RecordAsync_KnownEntity_KeepsItsNameAndGainsOthers()
    {
        var state = Facts.Body("Islamic State", "ISIS");
        await RecordAsync();

        await RecordAsync(new() { Entities = [state with { Kind = EntityKind.Place, Name = "ISIL", OtherNames = ["ISIS", "Daesh", "Islamic State"] }] });

        var entity = Assert.Single(await Store.EntitiesAsync([state.Id], Cancel));
        Assert.Equal(EntityKind.Organization, entity.Kind);
        Assert.Equal("Islamic State", entity.Name);
        Assert.Equal(["ISIS", "ISIL", "Daesh"], entity.OtherNames);
    }

    [Fact]
    public async Task RecordAsync_ManyFaults_ListsAllAndRecordsNothing()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        var place = Facts.Place("Place");
        Facts.Said(a, Rival, b);
        Facts.Said(place, OperatesIn, a);
        Facts.Claim(new Claim(new RelationshipProposition(Relationship.Of(a.Id, Rival, "nobody")), "no-document", ["no-speaker"], Stance.Supports));
        Facts.Claim(new Claim(new AttributeProposition("nothing", "strength", "5", null, null), Facts.Report.Id, ["no-speaker"], Stance.Supports));
        var batch = Facts.Batch with { Speakers = [.. Facts.Batch.Speakers, new Speaker("Ghost", EntityId: "no-entity")] };

        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => RecordAsync(batch));

        Assert.All(
            ["place to organization", "no-document", "no-speaker", "unknown entity", "nothing", "no-entity"],
            part => Assert.Contains(part, fault.Cause, StringComparison.Ordinal));
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0), await Store.CountAsync(Cancel));
    }

    [Fact]
    public async Task RecordAsync_TypeBecomesMutual_IsRefused()
    {
        await RecordAsync();

        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => RecordAsync(new() { Types = [Leads with { Mutual = true }] }));

        Assert.Contains("leads", fault.Cause, StringComparison.Ordinal);
        Assert.False((await Store.TypesAsync(Cancel))["leads"].Mutual);
    }

    [Fact]
    public async Task RecordAsync_TypeReworded_ReadsAnew()
    {
        await RecordAsync();

        var outcome = await RecordAsync(new() { Types = [Leads with { Label = "heads", Family = Family.Structure }, Ally] });

        var types = await Store.TypesAsync(Cancel);
        Assert.Equal(1, outcome.Types);
        Assert.Equal(("heads", Family.Structure), (types["leads"].Label, types["leads"].Family));
        Assert.Equal(Leads.NamesElsewhere, types["leads"].NamesElsewhere);
        Assert.Equal(Leads.FromKinds, types["leads"].FromKinds);
        Assert.Equal(All.Select(type => type.Id).Order(StringComparer.Ordinal), types.Keys);
    }

    [Fact]
    public async Task RecordAsync_GradeOfTheSameDocument_NeverOverridesAPerson()
    {
        var tie = Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await RecordAsync();
        var claim = Facts.Claims[0].Claim;
        var byHand = new ClaimGrade(claim.Id, Credibility.Doubtful, [], "Looked into it.", null, Now);
        await RecordAsync(new() { Claims = [new ClaimRecord(claim, [byHand], [])] });

        var again = await Store.RecordAsync(Facts.Batch, Now with { At = Now.At.AddYears(1) }, Cancel);

        var account = await Store.RelationshipAsync(tie.Id, Cancel);
        Assert.Equal(0, again.Grades);
        Assert.Equal(Credibility.Doubtful, Assert.Single(account!.Evidence).Credibility);
        Assert.Equal(Confidence.Low, account.Assessment.Confidence);
    }

    [Fact]
    public async Task RecordAsync_OverriddenReliability_CountsForThatClaim()
    {
        var tie = Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await RecordAsync();
        var claim = Facts.Claims[0].Claim;
        var grade = new ClaimGrade(
            claim.Id, Credibility.ProbablyTrue, [new ReliabilityOverride(claim.Chain[0], Reliability.D, "on its enemy")], null, null, Now);

        await RecordAsync(new() { Claims = [new ClaimRecord(claim, [grade], [])] });

        var account = await Store.RelationshipAsync(tie.Id, Cancel);
        Assert.Equal((Reliability.D, "on its enemy"), (account!.Evidence[0].Origin.Reliability, account.Evidence[0].Origin.Reason));
        Assert.Equal(Confidence.Low, account.Assessment.Confidence);
        Assert.Equal(Confidence.Low, await ConfidenceAsync(tie));
    }

    [Fact]
    public async Task RecordAsync_FirstGradeOfASpeaker_ReassessesWhatTheySaid()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        var speaker = Facts.Speaker("Newcomer", reliability: null);
        var tie = Relationship.Of(a.Id, Rival, b.Id);
        Facts.Claim(new Claim(new RelationshipProposition(tie), Facts.Report.Id, [speaker.Id], Stance.Supports));
        await RecordAsync();
        Assert.Equal(Confidence.Low, await ConfidenceAsync(tie));

        await RecordAsync(new() { Speakers = [speaker with { Reliability = Reliability.B, ReliabilityReason = "known" }] });
        Assert.Equal(Confidence.Moderate, await ConfidenceAsync(tie));

        await RecordAsync(new() { Speakers = [speaker with { Reliability = Reliability.E }] });
        Assert.Equal(Confidence.Moderate, await ConfidenceAsync(tie));
    }

    [Fact]
    public async Task RecordAsync_SupportAfterDenial_MakesATieSupported()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b, Stance.Questions, by: "Doubter");
        await RecordAsync();
        Assert.Equal((0, 1), await TiesAsync());

        Facts.Said(a, Rival, b);
        await RecordAsync();

        Assert.Equal((1, 0), await TiesAsync());
        Assert.Equal(1, Hidden(await Store.AmongAsync([a.Id], NetworkFilter.None, Cancel), "A"));
    }

    private async Task<(int Drawn, int Unsupported)> TiesAsync()
    {
        var counts = await Store.CountAsync(Cancel);
        return (counts.Relationships, counts.Unsupported);
    }

    private async Task<Confidence> ConfidenceAsync(Relationship tie) =>
        (await AskAsync(tie.From)).Relationships.Single(one => one.Relationship == tie).Assessment.Confidence;
}
