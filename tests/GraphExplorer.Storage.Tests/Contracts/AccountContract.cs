using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>All that is known of single entities and ties.</summary>
public abstract class AccountContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task RelationshipAsync_RichClaim_ComesBackWhole()
    {
        var (a, b) = (Facts.Person("A"), Facts.Body("B"));
        var article = Facts.Document(new Document(
            "Article", null, Edtf.Read("2021-09"), "Author", Edtf.Read("2021-08-27"), Edtf.Read("2022"), "https://example.org/a", Tlp.Amber));
        var origin = new Speaker("some member states", MentionedIn: article.Id);
        var author = new Speaker("Author", "own", Reliability.A, "wrote much", EntityId: a.Id);
        var tie = Relationship.Of(a.Id, Leads, b.Id);
        var claim = new Claim(
            new RelationshipProposition(tie), article.Id, [origin.Id, author.Id], Stance.Supports, Hedge.Allegedly, "allegedly",
            new Likelihood("likely", "ICD 203"), Basis.Inferred, ["¶11", "¶18"], "cells in Kabul", Edtf.Read("2014/.."), Edtf.Read("2021-06"),
            "¶30", null, Tlp.Red, "They say so.");
        Facts.Claim(claim, Credibility.PossiblyTrue);
        await RecordAsync(Facts.Batch with { Speakers = [origin, author] });

        var account = (await Store.RelationshipAsync(tie.Id, Cancel))!;

        var evidence = Assert.Single(account.Evidence);
        Assert.Equal(claim, evidence.Claim);
        Assert.Equal(article, evidence.Document);
        Assert.Equal([origin, author], evidence.Chain.Select(link => link.Speaker));
        Assert.Equal((Credibility.PossiblyTrue, Tlp.Red, Reliability.F), (evidence.Credibility, evidence.Handling, evidence.Reliability));
        Assert.Equal((tie, Leads.Id, "A", "B"), (account.Relationship, account.Type.Id, account.From.Name, account.To.Name));
        Assert.Equal(account.Assessment.Confidence, Assert.Single((await AskAsync()).Relationships).Assessment.Confidence);
        Assert.Null(await Store.RelationshipAsync("nothing", Cancel));
    }

    [Fact]
    public async Task AskAsync_Projection_IsTheSummaryOfTheAccount()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b, hedge: Hedge.Possibly);
        Facts.Said(a, Rival, b, Stance.Disputes, by: "Denier");
        var tie = Facts.Said(a, Rival, b, Stance.Questions, by: "Doubter");
        await RecordAsync();

        var summary = Assert.Single((await AskAsync()).Relationships).Assessment;

        var whole = AssessmentSummary.Of((await Store.RelationshipAsync(tie.Id, Cancel))!.Assessment);
        Assert.Equal(whole with { Weaknesses = summary.Weaknesses }, summary);
        Assert.Equal(whole.Weaknesses, summary.Weaknesses);
    }

    [Fact]
    public async Task EntityAsync_Ties_StrongestFirstAndQuestionsApart()
    {
        var a = Facts.Body("A");
        var low = Facts.Said(a, Rival, Facts.Body("B"), hedge: Hedge.Possibly);
        var moderate = Facts.Said(Facts.Person("P"), Leads, a);
        var unassessed = Facts.Tie(a, PartOf, Facts.Body("C"));
        var question = Facts.Said(a, Ally, Facts.Body("D"), Stance.FindsNoEvidence);
        await RecordAsync();

        var account = (await Store.EntityAsync(a.Id, Cancel))!;

        Assert.Equal([moderate, low, unassessed], account.Ties.Relationships.Select(one => one.Relationship));
        Assert.Equal(["A", "P", "B", "C"], Names(account.Ties));
        Assert.Equal([question], account.QuestionsRaised.Relationships.Select(one => one.Relationship));
        Assert.Equal(3, account.TotalTies);
        Assert.Null(await Store.EntityAsync("nobody", Cancel));
    }

    [Fact]
    public async Task EntityAsync_MoreTiesThanListed_GivesTheStrongest()
    {
        var hub = Facts.Body("Hub");
        var strong = Facts.Said(hub, Rival, Facts.Body("Strong"));
        Enumerable.Range(0, EntityAccount.MaxTies + 20).ToList().ForEach(number => Facts.Tie(hub, Ally, Facts.Body($"B{number}")));
        await RecordAsync();

        var account = (await Store.EntityAsync(hub.Id, Cancel))!;

        Assert.Equal(EntityAccount.MaxTies, account.Ties.Relationships.Count);
        Assert.Equal(strong, account.Ties.Relationships[0].Relationship);
        Assert.Equal(EntityAccount.MaxTies + 21, account.TotalTies);
        Assert.Equal(new NetworkCounts(EntityAccount.MaxTies + 22, EntityAccount.MaxTies + 21), account.Ties.Total);
    }

    [Fact]
    public async Task EntityAsync_Attributes_AreAssessedEach()
    {
        var a = Facts.Body("A");
        var strength = new AttributeProposition(a.Id, "strength", "1500", "2200", "members");
        Facts.Claim(new Claim(strength, Facts.Report.Id, [Facts.Speaker("Counter").Id], Stance.Supports));
        Facts.Claim(new Claim(strength, Facts.Report.Id, [Facts.Speaker("Doubter").Id], Stance.Questions));
        Facts.Claim(new Claim(new AttributeProposition(a.Id, "attacks", "77", null, null), Facts.Report.Id, [Facts.Speaker("Counter").Id], Stance.Supports));
        await RecordAsync();

        var attributes = (await Store.EntityAsync(a.Id, Cancel))!.Attributes;

        Assert.Equal(["attacks", "strength"], attributes.Select(one => one.Proposition.Attribute));
        Assert.Equal(strength, attributes[1].Proposition);
        Assert.Equal((2, Confidence.Moderate, 1), (attributes[1].Evidence.Count, attributes[1].Assessment.Confidence, attributes[1].Assessment.Counts.Other));
    }

    [Fact]
    public async Task NeighbourCountsAsync_ByFamily_LeavesOutWhatIsShownAndUnsupported()
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        Facts.Said(a, Rival, b);
        Facts.Said(a, Rival, c);
        Facts.Said(c, PartOf, a);
        Facts.Said(a, PartOf, c);
        Facts.Said(a, Ally, Facts.Body("D"), Stance.Disputes);
        await RecordAsync();

        Assert.Equal([new FamilyCount(Family.Rivalry, 2), new FamilyCount(Family.Structure, 1)], await Store.NeighbourCountsAsync(a.Id, [], Cancel));
        Assert.Equal([new FamilyCount(Family.Rivalry, 1)], await Store.NeighbourCountsAsync(a.Id, [a.Id, c.Id, "nobody"], Cancel));
        await Assert.ThrowsAsync<NotFoundException>(() => Store.NeighbourCountsAsync("nobody", [], Cancel));
    }

    [Fact]
    public async Task SourcesAsync_Ties_GivesDocumentsByDateAndTheStrictestHandling()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        var old = Facts.Document(new Document("Old", null, Edtf.Read("1999")));
        var undated = Facts.Document(new Document("Undated", null, null));
        var tie = Facts.Said(a, Rival, b);
        var bare = Facts.Tie(a, PartOf, b);
        Facts.Claim(new Claim(new RelationshipProposition(tie), old.Id, [Facts.Speaker("X").Id], Stance.Supports, Handling: Tlp.AmberStrict));
        Facts.Claim(new Claim(new RelationshipProposition(tie), undated.Id, [Facts.Speaker("X").Id], Stance.Supports));
        await RecordAsync();

        var sources = await Store.SourcesAsync([tie.Id, bare.Id, "nothing"], Cancel);

        Assert.Equal(["Old", "Report", "Undated"], sources.Documents.Select(document => document.Title));
        Assert.Equal(Tlp.AmberStrict, sources.Handling);
        Assert.Equal(Tlp.Clear, (await Store.SourcesAsync([bare.Id], Cancel)).Handling);
    }

    [Fact]
    public async Task TiesOfDocumentAsync_Ties_GivesThoseItSpeaksOfInTheirOrder()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        var other = Facts.Document(new Document("Other", null, null));
        var (rivals, part, bare, withdrawn) = (Facts.Said(a, Rival, b), Facts.Said(a, PartOf, b), Facts.Tie(b, PartOf, a), Facts.Said(a, Ally, b));
        var taken = Facts.Claims[^1].Claim;
        Facts.Claim(new Claim(new RelationshipProposition(part), other.Id, [Facts.Speaker("X").Id], Stance.Supports));
        await RecordAsync();
        await RecordAsync(new() { Claims = [new ClaimRecord(taken, [], [new Retraction(taken.Id, true, Now)])] });

        string[] asked = [rivals.Id, "nothing", bare.Id, part.Id, withdrawn.Id, rivals.Id];

        Assert.Equal([rivals.Id, part.Id], await Store.TiesOfDocumentAsync(Facts.Report.Id, asked, Cancel));
        Assert.Equal([part.Id], await Store.TiesOfDocumentAsync(other.Id, asked, Cancel));
        Assert.Empty(await Store.TiesOfDocumentAsync("nothing", asked, Cancel));
    }

    [Fact]
    public async Task EntitiesNamedAsync_NormalNames_FindsByAnyName()
    {
        var state = Facts.Body("Islamic State", "al-Dawla");
        var twin = Facts.Place("islamic  STATE");
        Facts.Body("Other");
        await RecordAsync();

        var named = await Store.EntitiesNamedAsync([NormalName.Of("ISLAMIC-STATE"), NormalName.Of("nobody")], Cancel);
        var byOther = await Store.EntitiesNamedAsync([NormalName.Of("al Dawla")], Cancel);

        Assert.Equal(new[] { state.Id, twin.Id }.Order(StringComparer.Ordinal), named.Select(entity => entity.Id));
        Assert.Equal(state.Id, Assert.Single(byOther).Id);
    }
}
