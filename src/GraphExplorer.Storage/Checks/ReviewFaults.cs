using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with reviews before the rules for them are looked at.</summary>
internal static class ReviewFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(BatchScope scope, IReadOnlyList<Review> reviews) => reviews.SelectMany(review =>
        Of(scope, review).Select(fault => $"the review {review.Id} {fault}"));

    private static IEnumerable<string> Of(BatchScope scope, Review review)
    {
        if (string.IsNullOrWhiteSpace(review.Id))
        {
            yield return "has no id";
        }

        if (string.IsNullOrWhiteSpace(review.Reason))
        {
            yield return "gives no reason";
        }

        if (review is { RelationshipId: null, ClaimId: null, Withdraws: null })
        {
            yield return "names neither a tie nor a claim";
        }

        if (review.RelationshipId is { } tie && !scope.HasRelationship(tie))
        {
            yield return $"is of the unknown tie {tie}";
        }

        if (review.ClaimId is { } claim && !scope.HasClaim(claim))
        {
            yield return $"is of the unknown claim {claim}";
        }

        if (review.Withdraws is { } other && !scope.HasReview(other))
        {
            yield return $"withdraws the unknown review {other}";
        }
    }
}
