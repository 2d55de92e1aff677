namespace GraphExplorer.Domain.Reviews;

/// <summary>Which reviews stand: all that are not withdrawn, whoever made them. A withdrawal takes back, and is none of them itself.</summary>
public static class StandingReviews
{
    /// <summary>The reviews that stand, by time and then id, each once.</summary>
    public static IReadOnlyList<Review> Of(IReadOnlyList<Review> reviews)
    {
        if (reviews.Count == 0)
        {
            return [];
        }

        var withdrawn = reviews
            .Where(review => review.Verdict == Verdict.Withdraw && review.Withdraws is not null)
            .Select(review => review.Withdraws!)
            .ToHashSet(StringComparer.Ordinal);
        return [.. reviews
            .Where(review => review.Verdict != Verdict.Withdraw && !withdrawn.Contains(review.Id))
            .DistinctBy(review => review.Id)
            .OrderBy(review => review.By.At)
            .ThenBy(review => review.Id, StringComparer.Ordinal)];
    }
}
