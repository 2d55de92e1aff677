using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Networks;

/// <summary>A relationship with what its claims and reviews add up to.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Assessment">Its assessment, in short.</param>
public sealed record AssessedRelationship(Relationship Relationship, AssessmentSummary Assessment);
