using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Interchange.Items;

/// <summary>A withdrawal or its reversal.</summary>
/// <param name="Retracted">True withdraws, false reverses.</param>
/// <param name="By">Who recorded it and when, or null for the author of the import.</param>
public sealed record RetractionItem(bool Retracted, Authorship? By);
