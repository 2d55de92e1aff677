using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Parts;

/// <summary>What the ties of one family tie.</summary>
/// <param name="Family">The family.</param>
/// <param name="Counts">Its ties, and the entities that they tie.</param>
public sealed record FamilyPart(Family Family, NetworkCounts Counts);
