namespace GraphExplorer.Domain.Stores;

/// <summary>What a batch added; what the store knew already is not in it.</summary>
/// <param name="Types">New or reworded types.</param>
/// <param name="Documents">New documents.</param>
/// <param name="Speakers">New speakers.</param>
/// <param name="Entities">New entities.</param>
/// <param name="Relationships">New relationships.</param>
/// <param name="Claims">New claims.</param>
/// <param name="Grades">New grades.</param>
/// <param name="Reviews">New reviews.</param>
/// <param name="Change">The store's change number afterwards.</param>
public sealed record RecordOutcome(int Types, int Documents, int Speakers, int Entities, int Relationships, int Claims, int Grades, int Reviews, long Change)
{
    /// <summary>Both together; the later change number.</summary>
    public RecordOutcome Plus(RecordOutcome other) => new(
        Types + other.Types,
        Documents + other.Documents,
        Speakers + other.Speakers,
        Entities + other.Entities,
        Relationships + other.Relationships,
        Claims + other.Claims,
        Grades + other.Grades,
        Reviews + other.Reviews,
        Math.Max(Change, other.Change));
}
