using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Networks;

/// <summary>An entity that a search found.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Matched">Which of its names matched.</param>
/// <param name="Score">How well, above 0 to 1; 1 is the whole name.</param>
public sealed record SearchHit(Entity Entity, string Matched, double Score);
