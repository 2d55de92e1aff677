using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Web.Tests;

/// <summary>A contested tie and an uncontested one, as accounts.</summary>
public static class Sample
{
    public static readonly Entity IsisK = new("isis-k", EntityKind.Organization, "ISIS-K", ["Islamic State-Khorasan Province"]);
    public static readonly Entity Haqqani = new("haqqani", EntityKind.Organization, "Haqqani Network", []);
    public static readonly Entity Qaeda = new("qaeda", EntityKind.Organization, "al-Qaeda", []);
    public static readonly Entity Mujahid = new("mujahid", EntityKind.Person, "Zabihullah Mujahid", []);

    private static readonly Document Report = new("What We Know", "The Dispatch", Edtf.Read("2021-09-01"), "Thomas Joscelyn");
    private static readonly Speaker Author = new("Thomas Joscelyn", null, Reliability.B);
    private static readonly Speaker Team = new("UN monitoring team", "United Nations", Reliability.B);
    private static readonly Speaker Some = new("some member states", null, Reliability.F, null, Report.Id);
    private static readonly Speaker Others = new("other member states", null, Reliability.F, null, Report.Id);

    private static readonly RelationshipType CutoutType = new(
        "alleged-cutout", "alleged cutout", "alleged to use as a cutout", false, Sign.None, Family.Covert, null, [], [],
        "acts as a deniable front for", new Dictionary<string, string>());

    private static readonly RelationshipType AllyType = new(
        "ally", "ally", "ally", true, Sign.Positive, Family.Alliance, null, [], [], null, new Dictionary<string, string>());

    public static RelationshipAccount Cutout()
    {
        var tie = Relationship.Of(IsisK.Id, CutoutType, Haqqani.Id);
        return Account(tie, CutoutType, IsisK, Haqqani,
        [
            Says(tie, Stance.Supports, Hedge.Allegedly, "¶30", Credibility.CannotBeJudged, "cells in Kabul", Some, Team, Author),
            Says(tie, Stance.Disputes, Hedge.None, "¶34", Credibility.CannotBeJudged, null, Others, Team, Author),
            Says(tie, Stance.Questions, Hedge.None, "¶32", Credibility.ProbablyTrue, null, Author),
        ]);
    }

    public static RelationshipAccount Ally()
    {
        var tie = Relationship.Of(Qaeda.Id, AllyType, Haqqani.Id);
        return Account(tie, AllyType, Haqqani, Qaeda, [Says(tie, Stance.Supports, Hedge.None, "¶30", Credibility.ProbablyTrue, null, Author)]);
    }

    public static RelationshipAccount Unsupported()
    {
        var tie = Relationship.Of(IsisK.Id, CutoutType, Qaeda.Id);
        return Account(tie, CutoutType, IsisK, Qaeda,
        [
            Says(tie, Stance.FindsNoEvidence, Hedge.None, "¶29", Credibility.PossiblyTrue, null, Team),
            Says(tie, Stance.Questions, Hedge.None, "¶32", Credibility.ProbablyTrue, null, Author),
        ]);
    }

    /// <summary>A tie of somebody else's database: no claims, only what is recorded there.</summary>
    public static RelationshipAccount Foreign(Recordings recorded) =>
        Account(Relationship.Of(IsisK.Id, CutoutType, Haqqani.Id), CutoutType, IsisK, Haqqani, []) with { Recorded = recorded };

    public static RelationshipAccount Reviewed(RelationshipAccount account, Review review)
    {
        IReadOnlyList<Review> reviews = [.. account.Reviews, review];
        return account with { Reviews = reviews, Assessment = Assessor.Assess(account.Evidence, reviews) };
    }

    public static AssessedRelationship Assessed(RelationshipAccount account) =>
        new(account.Relationship, AssessmentSummary.Of(account.Assessment));

    public static Network Network(params RelationshipAccount[] accounts) => new(
        1,
        [.. accounts.SelectMany(tie => new[] { tie.From, tie.To }).DistinctBy(entity => entity.Id).Select(entity => new NetworkEntity(entity, 0))],
        [.. accounts.Select(Assessed)],
        accounts.Select(tie => tie.Type).DistinctBy(type => type.Id).ToDictionary(type => type.Id),
        new NetworkCounts(29, 53));

    private static RelationshipAccount Account(Relationship tie, RelationshipType type, Entity from, Entity to, IReadOnlyList<Evidence> evidence) =>
        new(tie, type, from, to, Assessor.Assess(evidence, []), evidence, []);

    private static Evidence Says(Relationship tie, Stance stance, Hedge hedge, string locator, Credibility credibility, string? scope, params Speaker[] chain)
    {
        var claim = new Claim(new RelationshipProposition(tie), Report.Id, [.. chain.Select(link => link.Id)], stance, hedge, Scope: scope, Said: Edtf.Read("2021"), Locator: locator);
        return new Evidence(claim, Report, [.. chain.Select(link => new GradedSpeaker(link, link.Reliability ?? Reliability.F))], credibility);
    }
}
