using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Tests.Assessments;

namespace GraphExplorer.Domain.Tests.Reviews;

public sealed class StandingReviewsTests
{
    [Fact]
    public void Reviews_NotWithdrawn_StandInTheOrderOfTheirTime()
    {
        var flag = Bench.Review(Verdict.Flag);
        var agree = Bench.Review(Verdict.Agree);
        var later = Bench.Review(Verdict.Agree) with { By = new Authorship("Ben", DateTimeOffset.UnixEpoch.AddDays(1)) };
        var withdrawal = Bench.Review(Verdict.Withdraw, withdraws: flag.Id);

        Assert.Equal([agree, later], StandingReviews.Of([later, withdrawal, flag, agree, agree]));
    }
}
