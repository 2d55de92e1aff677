using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Rule 7: what the standing reviews do.</summary>
/// <param name="Standing">Those that stand, oldest first.</param>
/// <param name="Excluding">The standing exclusions, by the first id of the series that they concern.</param>
/// <param name="Series">Which claim corrects which.</param>
internal sealed record ReviewEffects(IReadOnlyList<Review> Standing, IReadOnlyDictionary<string, Review> Excluding, ClaimSeries? Series)
{
    private static readonly ReviewEffects None = new([], new Dictionary<string, Review>(), null);

    /// <summary>Whether a flag stands.</summary>
    public bool Flagged => Standing.Any(review => review.Verdict == Verdict.Flag);

    /// <summary>The standing verdicts that lower, oldest first.</summary>
    public IEnumerable<Review> Lowering => Standing.Where(review => review is { Verdict: Verdict.LowerTo, LowerTo: not null });

    /// <summary>The most that the standing verdicts let it be.</summary>
    public Confidence Cap => Standing.Count == 0 ? Confidence.High : Lowering.Select(review => review.LowerTo!.Value).Append(Confidence.High).Min();

    /// <summary>The effects of these reviews on these claims.</summary>
    public static ReviewEffects Of(IReadOnlyList<Review> reviews, IReadOnlyList<Evidence> evidence)
    {
        var standing = StandingReviews.Of(reviews);
        if (standing.Count == 0)
        {
            return None;
        }

        var series = ClaimSeries.Of(evidence);
        var excluding = new Dictionary<string, Review>(StringComparer.Ordinal);
        foreach (var review in standing)
        {
            if (review is { Verdict: Verdict.Exclude, ClaimId: { } claimId })
            {
                excluding.TryAdd(series.FirstOf(claimId), review);
            }
        }

        return new ReviewEffects(standing, excluding, series);
    }

    /// <summary>The review that excluded the claim, or null.</summary>
    public Review? ExclusionOf(Claim claim) =>
        Excluding.Count == 0 ? null : Excluding.GetValueOrDefault(Series!.FirstOf(claim.Id));
}
