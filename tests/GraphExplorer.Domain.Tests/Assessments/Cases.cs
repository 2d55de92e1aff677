using CsCheck;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>Any case that the rules may meet: up to nine claims of a few speakers, some corrected, some retracted, some reviewed.</summary>
internal static class Cases
{
    private static readonly Gen<string> Speakers = Gen.Select(
        Gen.OneOf("Ann", "Bob", "Cid [north]", "Deb [north]", "Eve", "someone", "another"),
        Gen.OneOf("A", "A", "B", "B", "B", "C", "D", "F"),
        (name, grade) => $"{name} {grade}");

    private static readonly Gen<string> Chains = Speakers.Array[1, 3].Select(links => string.Join(" → ", links));

    private static readonly Gen<Evidence> Claims = Gen.Select(
        Gen.Frequency((6, Gen.Const(Stance.Supports)), (2, Gen.Const(Stance.Disputes)), (1, Gen.Const(Stance.FindsNoEvidence)), (1, Gen.Const(Stance.Questions))),
        Chains,
        Gen.OneOf(1, 1, 2, 2, 2, 3, 4, 6),
        Gen.Frequency((4, Gen.Const(Hedge.None)), (1, Gen.Const(Hedge.Allegedly))),
        Gen.OneOf(null!, "2014/..", "2001/2013", "2020"),
        Gen.Int[0, 3],
        (stance, chain, credibility, hedge, held, place) => Bench.Says(stance, chain, credibility, hedge)
            .With(claim => claim with { Held = held is null ? null : Edtf.Read(held), Locator = place == 0 ? null : $"p. {place}" }));

    /// <summary>Claims, each in one of two documents.</summary>
    public static readonly Gen<Evidence[]> Plain = Gen.Select(Claims, Gen.Bool, (claim, inArticle) => inArticle ? claim.In(Bench.Article) : claim)
        .Array[0, 9];

    /// <summary>Claims of which some correct an earlier one of their document, and some are retracted.</summary>
    public static readonly Gen<Evidence[]> Any = Gen.Select(Plain, Gen.Int[0, 5].Array[9], Gen.Int[0, 5].Array[9], Linked);

    /// <summary>Any claims with any reviews.</summary>
    public static readonly Gen<(Evidence[] Evidence, Review[] Reviews)> Reviewed = Gen.Select(
        Any,
        Gen.Int[0, 9].Array[0, 3],
        (evidence, picks) => (evidence, picks.Select(pick => Verdicts(pick, evidence)).ToArray()));

    /// <summary>All that an assessment says, as one text.</summary>
    public static string Told(Assessment assessment) => string.Join(
        '\n',
        [
            $"{assessment.Confidence} {assessment.Derived} {assessment.Contested} {assessment.Unsupported} {assessment.Flagged} {assessment.StandingReviews}",
            $"{assessment.Counts} {assessment.IndependentOrigins} {assessment.Ended} {assessment.Held} {assessment.LastSaid}",
            .. assessment.Origins.Select(origin => $"{origin.Group} {string.Join(',', origin.Names)} {string.Join(',', origin.ClaimIds)} {origin.Sound} {origin.Strong}"),
            .. assessment.Pairs.Select(pair => pair.ToString()),
            .. assessment.Findings.Select(finding => finding.ToString()),
            .. assessment.WouldChange,
            .. assessment.Weaknesses.Select(weakness => weakness.ToString()),
            assessment.Because,
        ]);

    private static Evidence[] Linked(Evidence[] evidence, int[] corrects, int[] retracted)
    {
        var linked = new List<Evidence>();
        for (var place = 0; place < evidence.Length; place++)
        {
            var one = evidence[place] with { Retracted = retracted[place] == 0 };
            var earlier = corrects[place] == 0 ? linked.LastOrDefault(known => known.Document == one.Document) : null;
            linked.Add(earlier is null ? one : one.With(claim => claim with { Supersedes = earlier.Claim.Id }));
        }

        return [.. linked];
    }

    private static Review Verdicts(int pick, Evidence[] evidence) => pick switch
    {
        0 => Bench.Review(Verdict.Agree),
        1 => Bench.Review(Verdict.Flag),
        2 or 3 => Bench.Review(Verdict.LowerTo, Confidence.Moderate),
        4 => Bench.Review(Verdict.LowerTo, Confidence.Low),
        _ when evidence.Length > 0 => Bench.Review(Verdict.Exclude, claim: evidence[pick % evidence.Length]),
        _ => Bench.Review(Verdict.Flag),
    };
}
