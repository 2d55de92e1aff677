using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Interchange.Items;

/// <summary>A claim with what is recorded beside it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Chain">Who says that who says it, the origin first; at least one.</param>
/// <param name="Wording">What it says.</param>
/// <param name="Grades">Its grades, oldest first.</param>
/// <param name="Retractions">Withdrawals and their reversals, oldest first.</param>
/// <param name="Id">The id that the file gives it, or null.</param>
/// <param name="By">Who recorded it and when, or null for the author of the import.</param>
public sealed record ClaimItem(
    long Line,
    ClaimSubject Subject,
    DocumentMention Document,
    IReadOnlyList<SpeakerMention> Chain,
    ClaimWording Wording,
    IReadOnlyList<GradeItem> Grades,
    IReadOnlyList<RetractionItem> Retractions,
    string? Id = null,
    Authorship? By = null) : FileItem(Line);
