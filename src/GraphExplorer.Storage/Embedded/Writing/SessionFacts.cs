using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>What the file holds, each asked for once in a check.</summary>
/// <param name="session">The session.</param>
/// <param name="types">The relationship types.</param>
/// <param name="known">The rows that the write has met.</param>
internal sealed class SessionFacts(Session session, TypeList types, KnownTables known) : IKnownFacts
{
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
    public bool HasDocument(string id) => known.Documents.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasSpeaker(string id) => known.Speakers.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasClaim(string id) => known.Claims.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasRelationship(string id) => known.Relationships.Find(id) is not null;

    /// <inheritdoc/>
    public bool HasReview(string id) => known.Reviews.Find(id) is not null;
}
