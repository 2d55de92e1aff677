using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Web.Canvas;

/// <summary>What a review is asked for.</summary>
/// <param name="RelationshipId">The tie, or the one that the claim is about; null for a claim about an attribute.</param>
/// <param name="ClaimId">The claim, where the verdict is on one.</param>
/// <param name="Title">The tie or claim in words.</param>
/// <param name="Verdict">The verdict to begin with.</param>
/// <param name="Derived">What the claims alone give; a verdict lowers below it.</param>
/// <param name="Withdraws">With <em>withdraw</em>: the review to take back.</param>
public sealed record ReviewSubject(
    string? RelationshipId,
    string? ClaimId,
    string Title,
    Verdict Verdict,
    Confidence Derived,
    string? Withdraws = null);
