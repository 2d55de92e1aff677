namespace GraphExplorer.Domain.Assessments;

/// <summary>A named reason to doubt a tie, in words that a reader understands.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Reason">A sentence with the speakers and numbers in it.</param>
public sealed record Weakness(WeaknessKind Kind, string Reason);
