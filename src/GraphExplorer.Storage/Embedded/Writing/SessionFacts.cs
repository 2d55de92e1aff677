using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>What the file holds, each asked for once in a check.</summary>
/// <param name="session">The session.</param>
/// <param name="types">The relationship types.</param>
internal sealed class SessionFacts(Session session, TypeList types) : IKnownFacts
{
    private readonly KnownRows _documents = new(session, "document");
    private readonly KnownRows _speakers = new(session, "speaker");
    private readonly KnownRows _claims = new(session, "claim");
    private readonly KnownRows _relationships = new(session, "relationship");
    private readonly KnownRows _reviews = new(session, "review");
    private readonly Dictionary<string, EntityKind?> _kinds = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, RelationshipType> Types => types.ById;

    /// <inheritdoc/>
    public EntityKind? Kind(string entityId)
    {
        if (!_kinds.TryGetValue(entityId, out var kind))
        {
            _kinds.Add(entityId, kind = (EntityKind?)session.Number("SELECT kind FROM entity WHERE id = ?1", entityId));
        }

        return kind;
    }

    /// <inheritdoc/>
    public bool HasDocument(string id) => _documents.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasSpeaker(string id) => _speakers.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasClaim(string id) => _claims.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasRelationship(string id) => _relationships.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasReview(string id) => _reviews.Find(id) is not null;
}
