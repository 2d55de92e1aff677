using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Checks;

/// <summary>What a batch may refer to: what the store holds, and what the batch brings.</summary>
internal sealed class BatchScope
{
    private readonly IKnownFacts _known;
    private readonly Dictionary<string, RelationshipType> _types;
    private readonly Dictionary<string, EntityKind?> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityKind> _newKinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _documents;
    private readonly HashSet<string> _speakers;
    private readonly HashSet<string> _claims;
    private readonly HashSet<string> _relationships;
    private readonly HashSet<string> _reviews;

    /// <summary>Notes what the batch brings.</summary>
    public BatchScope(IKnownFacts known, FactBatch batch)
    {
        _known = known;
        _types = new Dictionary<string, RelationshipType>(known.Types, StringComparer.Ordinal);
        foreach (var type in batch.Types)
        {
            _types[type.Id] = type;
        }

        foreach (var entity in batch.Entities)
        {
            _newKinds.TryAdd(entity.Id, entity.Kind);
        }

        _documents = Ids(batch.Documents.Select(document => document.Id));
        _speakers = Ids(batch.Speakers.Select(speaker => speaker.Id));
        _claims = Ids(batch.Claims.Select(record => record.Claim.Id));
        _relationships = Ids(RelationshipIds(batch));
        _reviews = Ids(batch.Reviews.Select(review => review.Id));
    }

    /// <summary>The type as it will be, or null.</summary>
    public RelationshipType? Type(string id) => _types.GetValueOrDefault(id);

    /// <summary>The kind that the entity has or will have, or null where it is unknown.</summary>
    public EntityKind? Kind(string id)
    {
        if (!_kinds.TryGetValue(id, out var kind))
        {
            kind = _known.Kind(id) ?? (_newKinds.TryGetValue(id, out var brought) ? brought : null);
            _kinds.Add(id, kind);
        }

        return kind;
    }

    /// <summary>Whether the document is known.</summary>
    public bool HasDocument(string id) => _documents.Contains(id) || _known.HasDocument(id);

    /// <summary>Whether the speaker is known.</summary>
    public bool HasSpeaker(string id) => _speakers.Contains(id) || _known.HasSpeaker(id);

    /// <summary>Whether the claim is known.</summary>
    public bool HasClaim(string id) => _claims.Contains(id) || _known.HasClaim(id);

    /// <summary>Whether the relationship is known.</summary>
    public bool HasRelationship(string id) => _relationships.Contains(id) || _known.HasRelationship(id);

    /// <summary>Whether the review is known.</summary>
    public bool HasReview(string id) => _reviews.Contains(id) || _known.HasReview(id);

    private static HashSet<string> Ids(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);

    private static IEnumerable<string> RelationshipIds(FactBatch batch) => batch.Relationships.Select(one => one.Id).Concat(
        batch.Claims.Select(record => record.Claim.Proposition).OfType<RelationshipProposition>().Select(one => one.Id));
}
