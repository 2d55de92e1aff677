using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Claims;

/// <summary>That a relationship holds.</summary>
/// <param name="Relationship">The relationship.</param>
public sealed record RelationshipProposition(Relationship Relationship) : Proposition
{
    /// <inheritdoc/>
    public override string Id => Relationship.Id;
}
