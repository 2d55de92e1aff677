using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Networks;

/// <summary>All that is known of one relationship.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Type">Its type.</param>
/// <param name="From">The entity at the first end.</param>
/// <param name="To">The entity at the second end.</param>
/// <param name="Assessment">What its claims and reviews add up to.</param>
/// <param name="Evidence">Its claims, retracted ones included.</param>
/// <param name="Reviews">Every review of it and of its claims, withdrawn ones included, oldest first.</param>
public sealed record RelationshipAccount(
    Relationship Relationship,
    RelationshipType Type,
    Entity From,
    Entity To,
    Assessment Assessment,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<Review> Reviews)
{
    /// <summary>What somebody else's database records on it; none in a network of our own.</summary>
    public Recordings Recorded { get; init; } = Recordings.None;
}
