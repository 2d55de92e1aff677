using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing.Checks;

/// <summary>What a batch may refer to: what the store holds, and what the batch brings.</summary>
internal sealed class BatchScope
{
    private readonly Session _session;
    private readonly Dictionary<string, RelationshipType> _types;
    private readonly Dictionary<string, EntityKind?> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityKind> _newKinds = new(StringComparer.Ordinal);
    private readonly IdSet _documents;
    private readonly IdSet _speakers;
    private readonly IdSet _claims;
    private readonly IdSet _relationships;
    private readonly IdSet _reviews;

    /// <summary>Notes what the batch brings.</summary>
    public BatchScope(Session session, TypeList types, FactBatch batch)
    {
        _session = session;
        _types = new Dictionary<string, RelationshipType>(types.ById, StringComparer.Ordinal);
        foreach (var type in batch.Types)
        {
            _types[type.Id] = type;
        }

        foreach (var entity in batch.Entities)
        {
            _newKinds.TryAdd(entity.Id, entity.Kind);
        }

        _documents = new IdSet(session, "document", batch.Documents.Select(document => document.Id));
        _speakers = new IdSet(session, "speaker", batch.Speakers.Select(speaker => speaker.Id));
        _claims = new IdSet(session, "claim", batch.Claims.Select(record => record.Claim.Id));
        _relationships = new IdSet(session, "relationship", RelationshipIds(batch));
        _reviews = new IdSet(session, "review", batch.Reviews.Select(review => review.Id));
    }

    /// <summary>The type as it will be, or null.</summary>
    public RelationshipType? Type(string id) => _types.GetValueOrDefault(id);

    /// <summary>The kind that the entity has or will have, or null where it is unknown.</summary>
    public EntityKind? Kind(string id)
    {
        if (!_kinds.TryGetValue(id, out var kind))
        {
            kind = _session.Number("SELECT kind FROM entity WHERE id = ?1", id) is { } known
                ? (EntityKind)known
                : _newKinds.TryGetValue(id, out var brought) ? brought : null;
            _kinds.Add(id, kind);
        }

        return kind;
    }

    /// <summary>Whether the document is known.</summary>
    public bool HasDocument(string id) => _documents.Contains(id);

    /// <summary>Whether the speaker is known.</summary>
    public bool HasSpeaker(string id) => _speakers.Contains(id);

    /// <summary>Whether the claim is known.</summary>
    public bool HasClaim(string id) => _claims.Contains(id);

    /// <summary>Whether the relationship is known.</summary>
    public bool HasRelationship(string id) => _relationships.Contains(id);

    /// <summary>Whether the review is known.</summary>
    public bool HasReview(string id) => _reviews.Contains(id);

    private static IEnumerable<string> RelationshipIds(FactBatch batch) => batch.Relationships.Select(one => one.Id).Concat(
        batch.Claims.Select(record => record.Claim.Proposition).OfType<Domain.Claims.RelationshipProposition>().Select(one => one.Id));
}
