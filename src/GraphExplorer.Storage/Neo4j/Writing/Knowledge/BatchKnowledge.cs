using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>What one state of the database holds of that which a batch brings and refers to.</summary>
/// <param name="state">The state.</param>
/// <param name="types">The relationship types.</param>
internal sealed class BatchKnowledge(MarkerState state, KnownTypes types) : IKnownFacts
{
    /// <summary>The state that everything was read from.</summary>
    public MarkerState State => state;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, RelationshipType> Types => types.ById;

    /// <summary>The kinds of entities.</summary>
    public Dictionary<string, EntityKind> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The entities that the batch brings too.</summary>
    public Dictionary<string, Entity> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents.</summary>
    public Dictionary<string, Document> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Speakers.</summary>
    public Dictionary<string, Speaker> Speakers { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of ties.</summary>
    public HashSet<string> Ties { get; } = new(StringComparer.Ordinal);

    /// <summary>Claims.</summary>
    public Dictionary<string, KnownClaim> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>Reviews.</summary>
    public Dictionary<string, Review> Reviews { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public EntityKind? Kind(string entityId) => Kinds.TryGetValue(entityId, out var kind) ? kind : null;

    /// <inheritdoc/>
    public bool HasDocument(string id) => Documents.ContainsKey(id);

    /// <inheritdoc/>
    public bool HasSpeaker(string id) => Speakers.ContainsKey(id);

    /// <inheritdoc/>
    public bool HasClaim(string id) => Claims.ContainsKey(id);

    /// <inheritdoc/>
    public bool HasRelationship(string id) => Ties.Contains(id);

    /// <inheritdoc/>
    public bool HasReview(string id) => Reviews.ContainsKey(id);
}
