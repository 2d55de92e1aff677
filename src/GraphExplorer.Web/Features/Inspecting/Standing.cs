using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Web.Features.Inspecting;

/// <summary>Which reviews stand: those that no later one took back.</summary>
public static class Standing
{
    /// <summary>Whether a review stands.</summary>
    public static bool Stands(Review review, IReadOnlyList<Review> all) =>
        review.Verdict is not Verdict.Withdraw && all.All(other => other.Withdraws != review.Id);

    /// <summary>The standing review that excludes a claim, or null.</summary>
    public static Review? Exclusion(string claimId, IReadOnlyList<Review> all) =>
        all.FirstOrDefault(review => review.ClaimId == claimId && review.Verdict is Verdict.Exclude && Stands(review, all));
}
