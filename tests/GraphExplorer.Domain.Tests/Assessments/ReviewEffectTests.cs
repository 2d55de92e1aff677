using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>The table of cases behind docs/model.md, rule 7.</summary>
public sealed class ReviewEffectTests
{
    private static readonly Evidence Ann = Bench.Supports("Ann B");
    private static readonly Evidence Bob = Bench.Supports("Bob B");

    [Theory]
    [InlineData(Verdict.Agree, false)]
    [InlineData(Verdict.Flag, true)]
    public void Agreement_OrFlag_ChangesNoConfidence(Verdict verdict, bool flagged)
    {
        var assessment = Assessor.Assess([Ann], [Bench.Review(verdict)]);

        Assert.Equal((Confidence.Moderate, Confidence.Moderate), (assessment.Confidence, assessment.Derived));
        Assert.Equal((flagged, 1), (assessment.Flagged, assessment.StandingReviews));
        Assert.Contains(assessment.Findings, finding => finding.Rule == 7);
    }

    [Fact]
    public void Flag_Withdrawn_StandsNoLonger()
    {
        var flag = Bench.Review(Verdict.Flag);

        var assessment = Assessor.Assess([Ann], [Bench.Review(Verdict.Withdraw, withdraws: flag.Id), flag]);

        Assert.Equal((false, 0), (assessment.Flagged, assessment.StandingReviews));
    }

    [Fact]
    public void Flag_OfTwo_StandsWhileOneIsWithdrawn()
    {
        var flag = Bench.Review(Verdict.Flag);

        Assert.True(Assessor.Assess([Ann], [flag, Bench.Review(Verdict.Flag), Bench.Review(Verdict.Withdraw, withdraws: flag.Id)]).Flagged);
    }

    [Fact]
    public void LowerTo_Standing_TakesTheLowest()
    {
        var low = Bench.Review(Verdict.LowerTo, Confidence.Low, reason: "Only one side speaks.");
        var moderate = Bench.Review(Verdict.LowerTo, Confidence.Moderate);

        var assessment = Assessor.Assess([Ann, Bob], [moderate, low]);

        Assert.Equal((Confidence.Low, Confidence.High), (assessment.Confidence, assessment.Derived));
        Assert.Equal("Low, because Anna lowered it (“Only one side speaks”); the claims alone give high.", assessment.Because);
        Assert.Equal(["Withdrawing the two reviews that lowered it (by Anna) makes it high."], assessment.WouldChange);
        Assert.Equal(Confidence.Moderate, Assessor.Assess([Ann, Bob], [moderate, low, Bench.Review(Verdict.Withdraw, withdraws: low.Id)]).Confidence);
    }

    [Fact]
    public void LowerTo_AboveWhatClaimsGiveLater_Raises_Nothing() => Assert.Equal(
        Confidence.Low,
        Assessor.Assess([Bench.Supports("Ann F")], [Bench.Review(Verdict.LowerTo, Confidence.Moderate)]).Confidence);

    [Fact]
    public void Exclusion_OfOneSupport_LeavesTheOther()
    {
        var assessment = Assessor.Assess([Ann, Bob], [Bench.Review(Verdict.Exclude, claim: Bob)]);

        Assert.Equal((Confidence.Moderate, Confidence.Moderate), (assessment.Confidence, assessment.Derived));
        Assert.Equal(new ClaimCounts(1, 0, 0, 1), assessment.Counts);
    }

    [Fact]
    public void Exclusion_OfTheOnlySupport_LeavesTheTieDrawnUnassessedAndMarked()
    {
        var assessment = Assessor.Assess([Ann, Bench.Questions("Cid B")], [Bench.Review(Verdict.Exclude, claim: Ann, reason: "Forged")]);

        Assert.Equal((Confidence.Unassessed, false, 0), (assessment.Confidence, assessment.Unsupported, assessment.IndependentOrigins));
        Assert.Equal("Unassessed, because a review excluded its only support.", assessment.Because);
        var weakness = Assert.Single(assessment.Weaknesses, weakness => weakness.Kind == WeaknessKind.SupportExcluded);
        Assert.Equal("Support excluded: the only supporting claim was excluded by Anna (“Forged”).", weakness.Reason);
    }

    [Fact]
    public void Exclusion_OfADenial_EndsTheContest()
    {
        var denial = Bench.Disputes("Deb A");

        var assessment = Assessor.Assess([Ann, denial], [Bench.Review(Verdict.Exclude, claim: denial)]);

        Assert.Equal((Confidence.Moderate, false), (assessment.Confidence, assessment.Contested));
    }

    [Fact]
    public void Exclusion_OfADenialWithoutSupport_StaysUnsupported()
    {
        var denial = Bench.Disputes("Deb A");

        Assert.True(Assessor.Assess([denial], [Bench.Review(Verdict.Exclude, claim: denial)]).Unsupported);
    }

    [Fact]
    public void Exclusion_OfAClaim_HoldsForItsCorrection()
    {
        var corrected = Bench.Supports("Ann B").With(claim => claim with { Locator = "p. 2", Supersedes = Ann.Claim.Id });

        Assert.Equal(1, Assessor.Assess([Ann, corrected], [Bench.Review(Verdict.Exclude, claim: Ann)]).Counts.Excluded);
        Assert.Equal(1, Assessor.Assess([Ann, corrected], [Bench.Review(Verdict.Exclude, claim: corrected)]).Counts.Excluded);
    }

    [Fact]
    public void Exclusion_Withdrawn_LetsTheClaimCountAgain()
    {
        var exclusion = Bench.Review(Verdict.Exclude, claim: Ann);

        Assert.Equal(Confidence.Moderate, Assessor.Assess([Ann], [exclusion, Bench.Review(Verdict.Withdraw, withdraws: exclusion.Id)]).Confidence);
    }
}
