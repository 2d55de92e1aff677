using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Tests.Assessments;

namespace GraphExplorer.Domain.Tests.Reviews;

public sealed class ReviewRulesTests
{
    private static readonly Evidence Live = Bench.Supports("Ann B");

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Review_WithoutReason_IsRefused(string reason) =>
        Refused("has no reason", Bench.Review(Verdict.Flag, reason: reason));

    [Fact]
    public void Review_WithoutAuthor_IsRefused() =>
        Refused("has no author", Bench.Review(Verdict.Flag) with { By = new Authorship(" ", DateTimeOffset.UnixEpoch) });

    [Theory]
    [InlineData(Confidence.Low, Confidence.Moderate)]
    [InlineData(Confidence.Low, Confidence.High)]
    [InlineData(Confidence.Moderate, Confidence.High)]
    public void LowerTo_BelowTheDerived_Stands(Confidence to, Confidence derived) =>
        ReviewRules.Check(Bench.Review(Verdict.LowerTo, to), derived, [Live], []);

    [Theory]
    [InlineData(Confidence.Moderate, Confidence.Moderate, "Moderate is not below moderate, which is what the claims give. Lower it further")]
    [InlineData(Confidence.Moderate, Confidence.Low, "Moderate is not below low")]
    [InlineData(Confidence.Low, Confidence.Low, "cannot be lowered by a review")]
    [InlineData(Confidence.Low, Confidence.Unassessed, "Low is not below unassessed")]
    [InlineData(Confidence.High, Confidence.High, "cannot lower to high")]
    [InlineData(Confidence.Unassessed, Confidence.High, "cannot lower to unassessed")]
    public void LowerTo_AnythingElse_IsRefusedWithThatReason(Confidence to, Confidence derived, string words) =>
        Refused(words, Bench.Review(Verdict.LowerTo, to), derived);

    [Fact]
    public void LowerTo_WithoutAValue_IsRefused() => Refused("not said to what", Bench.Review(Verdict.LowerTo));

    [Theory]
    [InlineData(Verdict.Agree)]
    [InlineData(Verdict.Flag)]
    public void Verdict_OnATie_StandsAndMayBeGivenAgain(Verdict verdict)
    {
        var first = Bench.Review(verdict);

        ReviewRules.Check(first, Confidence.Low, [Live], []);
        ReviewRules.Check(Bench.Review(verdict), Confidence.Low, [Live], [first]);
    }

    [Theory]
    [InlineData(Verdict.Agree)]
    [InlineData(Verdict.Flag)]
    [InlineData(Verdict.LowerTo)]
    public void Verdict_OnATieThatNamesAClaim_IsRefused(Verdict verdict) =>
        Refused("verdict on a tie", Bench.Review(verdict, verdict == Verdict.LowerTo ? Confidence.Low : null, Live));

    [Fact]
    public void Verdict_OnATieThatNamesNone_IsRefused() =>
        Refused("none is named", Bench.Review(Verdict.Flag) with { RelationshipId = null });

    [Fact]
    public void Verdict_WithWhatBelongsToAnother_IsRefused()
    {
        Refused("changes no confidence", Bench.Review(Verdict.Flag, Confidence.Low));
        Refused("takes no review back", Bench.Review(Verdict.Agree, withdraws: "x"));
    }

    [Fact]
    public void Exclude_ALiveClaim_Stands() => ReviewRules.Check(Bench.Review(Verdict.Exclude, claim: Live), Confidence.Moderate, [Live], []);

    [Fact]
    public void Exclude_TheClaimOfAnAttribute_NeedsNoRelationship() =>
        ReviewRules.Check(Bench.Review(Verdict.Exclude, claim: Live) with { RelationshipId = null }, Confidence.Moderate, [Live], []);

    [Fact]
    public void Exclude_NoClaim_IsRefused() => Refused("No claim is named", Bench.Review(Verdict.Exclude));

    [Fact]
    public void Exclude_AClaimOfAnotherTie_IsRefused() =>
        Refused("not among the claims", Bench.Review(Verdict.Exclude, claim: Bench.Supports("Bob B")));

    [Fact]
    public void Exclude_ARetractedClaim_IsRefused() => Assert.Contains(
        "counts no longer",
        Assert.Throws<InvalidRequestException>(() =>
            ReviewRules.Check(Bench.Review(Verdict.Exclude, claim: Live), Confidence.Unassessed, [Live with { Retracted = true }], [])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Exclude_TheFirstOfASeriesThatGoesOn_Stands()
    {
        var corrected = Bench.Supports("Ann B").With(claim => claim with { Locator = "p. 2", Supersedes = Live.Claim.Id });

        ReviewRules.Check(Bench.Review(Verdict.Exclude, claim: Live), Confidence.Moderate, [Live, corrected], []);
    }

    [Fact]
    public void Withdraw_AStandingReview_Stands()
    {
        var flag = Bench.Review(Verdict.Flag);

        ReviewRules.Check(Bench.Review(Verdict.Withdraw, withdraws: flag.Id), Confidence.Low, [Live], [flag]);
    }

    [Fact]
    public void Withdraw_WhatDoesNotStand_IsRefused()
    {
        var flag = Bench.Review(Verdict.Flag);
        var withdrawal = Bench.Review(Verdict.Withdraw, withdraws: flag.Id);

        Refused("no such review", Bench.Review(Verdict.Withdraw, withdraws: "unknown"), earlier: [flag]);
        Refused("withdrawn already", Bench.Review(Verdict.Withdraw, withdraws: flag.Id), earlier: [flag, withdrawal]);
        Refused("A withdrawal cannot be withdrawn", Bench.Review(Verdict.Withdraw, withdraws: withdrawal.Id), earlier: [flag, withdrawal]);
        Refused("which review", Bench.Review(Verdict.Withdraw), earlier: [flag]);
    }

    private static void Refused(string words, Review review, Confidence derived = Confidence.High, params Review[] earlier)
    {
        var fault = Assert.Throws<InvalidRequestException>(() => ReviewRules.Check(review, derived, [Live], earlier));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
    }
}
