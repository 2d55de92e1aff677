using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A review.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claim">The claim that it is on, or null for the tie.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="LowerTo">With <em>lower to</em>.</param>
/// <param name="Withdraws">With <em>withdraw</em>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Author">Who.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReviewAnswer(string Id, string? Claim, Verdict Verdict, Confidence? LowerTo, string? Withdraws, string Reason, string Author, DateTimeOffset At)
{
    /// <summary>That of a review.</summary>
    public static ReviewAnswer Of(Review review) =>
        new(review.Id, review.ClaimId, review.Verdict, review.LowerTo, review.Withdraws, review.Reason, review.By.Author, review.By.At);
}
