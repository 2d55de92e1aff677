using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Checks;

/// <summary>Whether a review may be recorded.</summary>
internal static class ReviewCheck
{
    /// <summary>Refuses one that is made now and cannot stand.</summary>
    /// <exception cref="InvalidRequestException">It breaks a rule.</exception>
    public static void OfNew(Review review, IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> earlier) =>
        ReviewRules.Check(review, Assessor.Assess(evidence, earlier).Derived, evidence, earlier);

    /// <summary>Refuses one from a file that could never have stood: it was allowed when it was made, whatever the confidence is now.</summary>
    /// <exception cref="InvalidRequestException">It breaks a rule.</exception>
    public static void OfExported(Review review, IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> earlier) =>
        ReviewRules.Check(review, Confidence.High, [.. evidence.Select(one => one with { Retracted = false })], earlier);
}
