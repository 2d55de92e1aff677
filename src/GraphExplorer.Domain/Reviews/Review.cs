using GraphExplorer.Domain.Assessments;

namespace GraphExplorer.Domain.Reviews;

/// <summary>One person's dated verdict with a reason. Never changed, never removed: what takes it back is another review.</summary>
/// <param name="Id">Of the page's making, so that sending it twice records it once.</param>
/// <param name="RelationshipId">The relationship that it concerns: the tie itself, or the one that the claim is about; null for a claim about something else.</param>
/// <param name="ClaimId">The claim, where the verdict is on a claim; else null.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="LowerTo">Moderate or low, with <see cref="Reviews.Verdict.LowerTo"/>; else null.</param>
/// <param name="Withdraws">The id of the review that it takes back, with <see cref="Reviews.Verdict.Withdraw"/>; else null.</param>
/// <param name="Reason">Why; never blank.</param>
/// <param name="By">Who, and when.</param>
public sealed record Review(
    string Id,
    string? RelationshipId,
    string? ClaimId,
    Verdict Verdict,
    Confidence? LowerTo,
    string? Withdraws,
    string Reason,
    Authorship By);
