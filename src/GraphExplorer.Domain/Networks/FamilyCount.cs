using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Networks;

/// <summary>How many neighbours an expansion by one family would add.</summary>
/// <param name="Family">The family.</param>
/// <param name="Neighbours">Entities not shown yet that a supported tie of this family leads to.</param>
public sealed record FamilyCount(Family Family, int Neighbours);
