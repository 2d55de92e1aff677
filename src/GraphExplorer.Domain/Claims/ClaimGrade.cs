using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Claims;

/// <summary>A dated, signed grade of a claim. The newest counts; older ones stay.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Credibility">Of the information.</param>
/// <param name="Overrides">The speakers of the chain who are graded otherwise on this matter than by default.</param>
/// <param name="Reason">Why, or null where the document came with it.</param>
/// <param name="BroughtBy">The id of the document that brought the grade, or null where a person gave it. The same grade from the same document is not recorded again.</param>
/// <param name="By">Who recorded it, and when.</param>
public sealed record ClaimGrade(
    string ClaimId,
    Credibility Credibility,
    IReadOnlyList<ReliabilityOverride> Overrides,
    string? Reason,
    string? BroughtBy,
    Authorship By);
