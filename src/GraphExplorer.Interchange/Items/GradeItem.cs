using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Interchange.Items;

/// <summary>A grade of a claim as a file has it.</summary>
/// <param name="Credibility">Of the information.</param>
/// <param name="Origin">The origin's reliability on this matter, or null for its own; recorded only where it differs from its own.</param>
/// <param name="OriginReason">Why the origin's differs, or null.</param>
/// <param name="Overrides">Speakers of the chain who are graded otherwise on this matter.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="ByDocument">Whether the claim's own document brought it.</param>
/// <param name="BroughtBy">Another document that brought it, or null.</param>
/// <param name="By">Who recorded it and when, or null for the author of the import.</param>
public sealed record GradeItem(
    Credibility Credibility,
    Reliability? Origin,
    string? OriginReason,
    IReadOnlyList<OverrideItem> Overrides,
    string? Reason,
    bool ByDocument,
    DocumentMention? BroughtBy,
    Authorship? By);
