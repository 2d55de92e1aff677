using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Tests.Assessments;

public sealed class LiveClaimsTests
{
    private static readonly Evidence First = Bench.Supports("Ann B");
    private static readonly Evidence Second = Corrects(First, "p. 2");
    private static readonly Evidence Third = Corrects(Second, "p. 3");

    [Fact]
    public void Nothing_Claimed_IsUnassessedAndNotUnsupported()
    {
        var assessment = Bench.Assess();

        Assert.Equal((Confidence.Unassessed, false, 0), (assessment.Confidence, assessment.Unsupported, assessment.IndependentOrigins));
        Assert.Equal("Unassessed, because nobody has claimed anything about it.", assessment.Because);
        Assert.Empty(assessment.Weaknesses);
        Assert.Equal((null, null, false), (assessment.Held, assessment.LastSaid, assessment.Ended));
        Assert.Null(assessment.Likelihood);
    }

    [Fact]
    public void Claim_Retracted_CountsNoLonger()
    {
        var assessment = Bench.Assess(First with { Retracted = true });

        Assert.Equal((Confidence.Unassessed, false, 0), (assessment.Confidence, assessment.Unsupported, assessment.Counts.Total));
        Assert.Equal("Unassessed, because every claim on it was withdrawn.", assessment.Because);
    }

    [Fact]
    public void Denial_Alone_IsUnsupported()
    {
        var assessment = Bench.Assess(Bench.Disputes("Ann B"), Bench.Questions("Bob B"));

        Assert.Equal((Confidence.Unassessed, true, false), (assessment.Confidence, assessment.Unsupported, assessment.Contested));
        Assert.Equal("Unassessed, because nobody supports it: one disputes it and one questions it.", assessment.Because);
        Assert.Equal(new ClaimCounts(0, 1, 1, 0), assessment.Counts);
    }

    [Fact]
    public void Correction_OfACorrection_LeavesOnlyTheLast()
    {
        Assert.Equal(1, Bench.Assess(Third, First, Second).Counts.Total);
        Assert.Equal(Third.Claim.Id, Bench.Assess(First, Second, Third).Origins[0].ClaimIds.Single());
    }

    [Fact]
    public void Correction_Retracted_BringsBackWhatItCorrected()
    {
        Assert.Equal([First.Claim.Id], Bench.Assess(First, Second with { Retracted = true }).Origins[0].ClaimIds);
        Assert.Equal([Third.Claim.Id], Bench.Assess(First, Second with { Retracted = true }, Third).Origins[0].ClaimIds);
        Assert.Equal([Second.Claim.Id], Bench.Assess(First, Second, Third with { Retracted = true }).Origins[0].ClaimIds);
    }

    [Fact]
    public void Claim_RecordedTwice_CountsOnce() => Assert.Equal(1, Bench.Assess(First, Bench.Supports("Ann B")).Counts.Total);

    private static Evidence Corrects(Evidence earlier, string locator) =>
        Bench.Supports("Ann B").With(claim => claim with { Supersedes = earlier.Claim.Id, Locator = locator });
}
