using CsCheck;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>The laws of docs/model.md.</summary>
public sealed class LawTests
{
    private static readonly Gen<Evidence> FreshSupport = Gen.Select(
        Gen.OneOf("A", "B", "C", "D", "E", "F").Array[1, 3],
        Gen.Int[1, 6],
        Gen.OneOf(Hedge.None, Hedge.None, Hedge.Possibly),
        (grades, credibility, hedge) => Bench.Supports(string.Join(" → ", grades.Select((grade, place) => $"Fresh{place} {grade}")), credibility, hedge));

    private static readonly Gen<Evidence> AnyDenial = Gen.Select(
        Gen.OneOf(Stance.Disputes, Stance.FindsNoEvidence),
        Gen.OneOf("Ann", "Bob", "Cid [north]", "Fresh", "someone"),
        Gen.OneOf("A", "B", "C", "F"),
        Gen.Int[1, 6],
        (stance, name, grade, credibility) => Bench.Says(stance, $"{name} {grade}", credibility));

    [Fact]
    public void Support_OfAFreshOrigin_NeverLowers() => Gen.Select(Cases.Reviewed, FreshSupport).Sample((before, support) =>
    {
        var (one, other) = (Assessor.Assess(before.Evidence, before.Reviews), Assessor.Assess([.. before.Evidence, support], before.Reviews));
        return other.Confidence >= one.Confidence && other.Derived >= one.Derived && other.IndependentOrigins >= one.IndependentOrigins;
    });

    [Fact]
    public void Denial_Added_NeverRaises() => Gen.Select(Cases.Reviewed, AnyDenial).Sample((before, denial) =>
    {
        var (one, other) = (Assessor.Assess(before.Evidence, before.Reviews), Assessor.Assess([.. before.Evidence, denial], before.Reviews));
        return other.Confidence <= one.Confidence && other.Derived <= one.Derived;
    });

    [Fact]
    public void Claims_RecordedTwice_ChangeNothing() => Gen.Select(Cases.Reviewed, Gen.Int[0, 8]).Sample((whole, again) =>
        whole.Evidence.Length == 0
        || Cases.Told(Assessor.Assess(whole.Evidence, whole.Reviews))
            == Cases.Told(Assessor.Assess([.. whole.Evidence, whole.Evidence[again % whole.Evidence.Length]], [.. whole.Reviews, .. whole.Reviews])));

    [Fact]
    public void Order_OfClaimsAndReviews_NeverMatters() => Gen.Select(Cases.Reviewed, Gen.Int).Sample((whole, seed) =>
    {
        var (evidence, reviews) = ((Evidence[])whole.Evidence.Clone(), (Domain.Reviews.Review[])whole.Reviews.Clone());
        var chance = new Random(seed);
        chance.Shuffle(evidence);
        chance.Shuffle(reviews);
        return Cases.Told(Assessor.Assess(whole.Evidence, whole.Reviews)) == Cases.Told(Assessor.Assess(evidence, reviews));
    });

    [Fact]
    public void Document_WhoseClaimsAreAllRetracted_IsAsIfNeverRecorded() => Cases.Any.Sample(evidence =>
    {
        var kept = evidence.Where(one => one.Document != Bench.Article).ToArray();
        var retracted = evidence.Select(one => one with { Retracted = one.Retracted || one.Document == Bench.Article }).ToArray();
        return kept.Length == 0 || Cases.Told(Assessor.Assess(kept, [])) == Cases.Told(Assessor.Assess(retracted, []));
    });

    [Fact]
    public void Assessment_OfAnything_KeepsItsPromises() => Cases.Reviewed.Sample(whole =>
    {
        var assessment = Assessor.Assess(whole.Evidence, whole.Reviews);
        var support = assessment.Counts.Supporting > 0;
        return support == (assessment.Derived > Confidence.Unassessed)
            && support == (assessment.IndependentOrigins > 0)
            && (!assessment.Contested || (support && assessment.Counts.Disputing > 0))
            && (!assessment.Unsupported || !support)
            && (assessment.Derived != Confidence.High || assessment.IndependentOrigins > 1)
            && assessment.Confidence <= assessment.Derived
            && assessment.Because.StartsWith(assessment.Confidence.ToString(), StringComparison.Ordinal)
            && assessment.Because.EndsWith('.')
            && assessment.Findings.Zip(assessment.Findings.Skip(1)).All(pair => pair.First.Rule <= pair.Second.Rule);
    });
}
