using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Reviews;

/// <summary>What a review must be before it is recorded.</summary>
public static class ReviewRules
{
    /// <summary>Refuses, with cause and remedy, a review that cannot stand.</summary>
    /// <param name="review">The new review.</param>
    /// <param name="derived">What rules 1 to 6 give on its proposition now.</param>
    /// <param name="evidence">The proposition's claims.</param>
    /// <param name="earlier">Every earlier review of the proposition and its claims.</param>
    /// <exception cref="Faults.InvalidRequestException">The review breaks a rule.</exception>
    public static void Check(Review review, Confidence derived, IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> earlier) =>
        throw new NotImplementedException();
}
