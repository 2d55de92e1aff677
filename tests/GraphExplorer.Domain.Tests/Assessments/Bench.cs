using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>Claims and reviews about one tie, in short. A chain is names with grades, the origin first: <c>Ann B → Bob C</c>; a group in brackets: <c>Ann [north] B</c>; the unnamed in small letters.</summary>
internal static class Bench
{
    public static readonly Document Report = new("Report", "Publisher", Edtf.Read("2020"));

    public static readonly Document Article = new("Article", "Publisher", Edtf.Read("2021"));

    private static readonly Relationship Tie = new("0123456789abcdef0123456789abcdef", "a", "rival", "b");

    private static int _reviews;

    public static Evidence Supports(string chain, int credibility = 2, Hedge hedge = Hedge.None) => Says(Stance.Supports, chain, credibility, hedge);

    public static Evidence Disputes(string chain, int credibility = 2) => Says(Stance.Disputes, chain, credibility);

    public static Evidence FindsNoEvidence(string chain, int credibility = 2) => Says(Stance.FindsNoEvidence, chain, credibility);

    public static Evidence Questions(string chain, int credibility = 2) => Says(Stance.Questions, chain, credibility);

    public static Evidence Says(Stance stance, string chain, int credibility, Hedge hedge = Hedge.None) => Of(
        new Claim(new RelationshipProposition(Tie), Report.Id, ["to be set"], stance, hedge, Held: Edtf.Read("2020"), Locator: "p. 1"),
        chain,
        credibility);

    public static Evidence Of(Claim claim, string chain, int credibility)
    {
        var links = chain.Split(" → ").Select(Link).ToList();
        return new Evidence(claim with { Chain = [.. links.Select(link => link.Speaker.Id)] }, Report, links, (Credibility)credibility);
    }

    public static Evidence With(this Evidence evidence, Func<Claim, Claim> change) => evidence with { Claim = change(evidence.Claim) };

    public static Evidence In(this Evidence evidence, Document document) =>
        evidence with { Document = document, Claim = evidence.Claim with { DocumentId = document.Id } };

    public static Assessment Assess(params Evidence[] evidence) => Assessor.Assess(evidence, []);

    public static Review Review(Verdict verdict, Confidence? lowerTo = null, Evidence? claim = null, string? withdraws = null, string reason = "because") => new(
        $"review-{Interlocked.Increment(ref _reviews):d6}",
        Tie.Id,
        claim?.Claim.Id,
        verdict,
        lowerTo,
        withdraws,
        reason,
        new Authorship("Anna", DateTimeOffset.UnixEpoch));

    private static GradedSpeaker Link(string text)
    {
        var reliability = Enum.Parse<Reliability>(text[^1..]);
        var name = text[..^2].Split(" [");
        var speaker = new Speaker(
            name[0],
            name.Length > 1 ? name[1].TrimEnd(']') : null,
            reliability,
            MentionedIn: char.IsLower(text[0]) ? Report.Id : null);
        return new GradedSpeaker(speaker, reliability);
    }
}
