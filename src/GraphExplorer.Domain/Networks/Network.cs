using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Networks;

/// <summary>The immutable set of entities and relationships that a question returned.</summary>
/// <param name="Change">The number of the store's last change when it was read.</param>
/// <param name="Entities">In the order of the question; of a path, from its one end to the other.</param>
/// <param name="Relationships">By id, ordinally; of a path, from its one end to the other.</param>
/// <param name="Types">The types of these relationships, by id.</param>
/// <param name="Total">What matches before the limit.</param>
public sealed record Network(
    long Change,
    IReadOnlyList<NetworkEntity> Entities,
    IReadOnlyList<AssessedRelationship> Relationships,
    IReadOnlyDictionary<string, RelationshipType> Types,
    NetworkCounts Total)
{
    /// <summary>What is in it.</summary>
    public NetworkCounts Shown => new(Entities.Count, Relationships.Count);

    /// <summary>Its ties that a filter lets through, in their order.</summary>
    public IEnumerable<AssessedRelationship> Passing(NetworkFilter filter)
    {
        var kinds = Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Kind, StringComparer.Ordinal);
        return Relationships.Where(tie =>
            filter.Passes(tie, Types[tie.Relationship.Type], kinds[tie.Relationship.From], kinds[tie.Relationship.To]));
    }
}
