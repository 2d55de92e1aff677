using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Reviews.</summary>
public abstract class ReviewingContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task ReviewAsync_LowerTo_IsSeenAtOnceEverywhere()
    {
        var tie = await ModerateAsync();

        var account = await ReviewAsync("r1", tie, Verdict.LowerTo, Confidence.Low);

        Assert.Equal((Confidence.Low, Confidence.Moderate), (account.Assessment.Confidence, account.Assessment.Derived));
        Assert.Equal(Confidence.Low, Assert.Single((await AskAsync()).Relationships).Assessment.Confidence);
        Assert.Equal(1, Assert.Single((await Store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships).Assessment.Reviews);
        Assert.Equal(1, (await Store.CountAsync(Cancel)).Reviews);
    }

    [Fact]
    public async Task ReviewAsync_SameIdAgain_ChangesNothing()
    {
        var tie = await ModerateAsync();
        await ReviewAsync("r1", tie, Verdict.Flag);
        var change = await Store.ChangeAsync(Cancel);

        var account = await ReviewAsync("r1", tie, Verdict.Agree);

        Assert.Equal(Verdict.Flag, Assert.Single(account.Reviews).Verdict);
        Assert.Equal(change, await Store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task ReviewAsync_Withdrawal_TakesOneBackAndKeepsBoth()
    {
        var tie = await ModerateAsync();
        await ReviewAsync("r1", tie, Verdict.Flag);

        var account = await ReviewAsync("r2", tie, Verdict.Withdraw, withdraws: "r1");

        Assert.False(account.Assessment.Flagged);
        Assert.Equal(["r1", "r2"], account.Reviews.Select(review => review.Id));
        Assert.Equal(0, (await Store.WeakestAsync(WeakestQuestion.Any with { Flagged = true }, Cancel)).Total);
    }

    [Fact]
    public async Task ReviewAsync_ExcludedClaim_DoesNotCountUntilWithdrawn()
    {
        var tie = await ModerateAsync();
        var claim = Facts.Claims[0].Claim.Id;

        var without = await Store.ReviewAsync(new Review("r1", null, claim, Verdict.Exclude, null, null, "Forged.", Now), Cancel);
        var again = await Store.ReviewAsync(new Review("r2", tie.Id, claim, Verdict.Withdraw, null, "r1", "Not forged.", Now), Cancel);

        Assert.Equal((Confidence.Unassessed, 1), (without!.Assessment.Confidence, without.Assessment.Counts.Excluded));
        Assert.Equal(Confidence.Moderate, again!.Assessment.Confidence);
        Assert.Equal(tie.Id, await Store.RelationshipOfClaimAsync(claim, Cancel));
    }

    [Fact]
    public async Task ReviewAsync_AgainstARule_IsRefusedAndChangesNothing()
    {
        var tie = await ModerateAsync();
        var change = await Store.ChangeAsync(Cancel);

        await Assert.ThrowsAsync<InvalidRequestException>(() => ReviewAsync("r1", tie, Verdict.LowerTo, Confidence.Moderate));
        await Assert.ThrowsAsync<InvalidRequestException>(() => ReviewAsync("r2", tie, Verdict.Withdraw, withdraws: "nothing"));
        await Assert.ThrowsAsync<InvalidRequestException>(() => Store.ReviewAsync(new Review("r3", tie.Id, null, Verdict.Flag, null, null, " ", Now), Cancel));

        Assert.Equal(change, await Store.ChangeAsync(Cancel));
        Assert.Empty((await Store.RelationshipAsync(tie.Id, Cancel))!.Reviews);
    }

    [Fact]
    public async Task ReviewAsync_UnknownTieOrClaim_IsNotFound()
    {
        await ModerateAsync();

        await Assert.ThrowsAsync<NotFoundException>(
            () => Store.ReviewAsync(new Review("r1", "nothing", null, Verdict.Flag, null, null, "Look.", Now), Cancel));
        await Assert.ThrowsAsync<NotFoundException>(
            () => Store.ReviewAsync(new Review("r1", null, "nothing", Verdict.Exclude, null, null, "Look.", Now), Cancel));
    }

    [Fact]
    public async Task ReviewAsync_ClaimOnAnAttribute_CountsThere()
    {
        var body = Facts.Body("A");
        var claim = new Claim(
            new AttributeProposition(body.Id, "strength", "1500", "2200", "members"), Facts.Report.Id, [Facts.Speaker("Counter").Id], Stance.Supports);
        Facts.Claim(claim);
        await RecordAsync();

        var none = await Store.ReviewAsync(new Review("r1", null, claim.Id, Verdict.Exclude, null, null, "Guess.", Now), Cancel);

        var attribute = Assert.Single((await Store.EntityAsync(body.Id, Cancel))!.Attributes);
        Assert.Null(none);
        Assert.Null(await Store.RelationshipOfClaimAsync(claim.Id, Cancel));
        Assert.Equal((Confidence.Unassessed, 1), (attribute.Assessment.Confidence, attribute.Assessment.Counts.Excluded));
        Assert.Equal("r1", Assert.Single(attribute.Reviews).Id);
    }

    [Fact]
    public async Task RecordAsync_ExportedReviews_StandAsTheyStood()
    {
        var tie = await ModerateAsync();
        var lowered = new Review("r1", tie.Id, null, Verdict.LowerTo, Confidence.Moderate, null, "It was high then.", Now);
        var withdrawn = new Review("r2", tie.Id, null, Verdict.Withdraw, null, "r1", "No more.", Now with { At = Now.At.AddHours(1) });

        var outcome = await RecordAsync(new() { Reviews = [withdrawn, lowered] });
        var again = await RecordAsync(new() { Reviews = [lowered, withdrawn] });

        Assert.Equal((2, 0), (outcome.Reviews, again.Reviews));
        Assert.Equal([lowered, withdrawn], await Store.ReadReviewsAsync(Cancel).ToListAsync(Cancel));
        Assert.Equal(0, Assert.Single((await AskAsync()).Relationships).Assessment.Reviews);
    }

    [Fact]
    public async Task RecordAsync_ReviewOfNothing_ListsItsFaults()
    {
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => RecordAsync(new()
        {
            Reviews = [new Review("r1", "no-tie", "no-claim", Verdict.Withdraw, null, "no-review", "", Now)],
        }));

        Assert.All(["no-tie", "no-claim", "no-review", "reason"], part => Assert.Contains(part, fault.Cause, StringComparison.Ordinal));
    }

    private async Task<Relationship> ModerateAsync()
    {
        var tie = Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await RecordAsync();
        return tie;
    }

    private async Task<RelationshipAccount> ReviewAsync(
        string id, Relationship tie, Verdict verdict, Confidence? lowerTo = null, string? withdraws = null) =>
        (await Store.ReviewAsync(new Review(id, tie.Id, null, verdict, lowerTo, withdraws, "A reason.", Now), Cancel))!;
}
