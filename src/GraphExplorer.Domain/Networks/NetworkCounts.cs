namespace GraphExplorer.Domain.Networks;

/// <summary>How many entities and relationships.</summary>
/// <param name="Entities">Entities.</param>
/// <param name="Relationships">Relationships.</param>
public sealed record NetworkCounts(int Entities, int Relationships);
