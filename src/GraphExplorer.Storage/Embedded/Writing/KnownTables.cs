using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>The row keys that one write has met, by table: what its check has asked for, its writers need not ask for again.</summary>
/// <param name="session">The session, in a transaction.</param>
internal sealed class KnownTables(Session session)
{
    /// <summary>Documents by id.</summary>
    public KnownRows Documents { get; } = new(session, "document");

    /// <summary>Speakers by id.</summary>
    public KnownRows Speakers { get; } = new(session, "speaker");

    /// <summary>Entities by id.</summary>
    public KnownRows Entities { get; } = new(session, "entity");

    /// <summary>Relationship types by id.</summary>
    public KnownRows Types { get; } = new(session, "type");

    /// <summary>Relationships by id.</summary>
    public KnownRows Relationships { get; } = new(session, "relationship");

    /// <summary>Claims by id.</summary>
    public KnownRows Claims { get; } = new(session, "claim");

    /// <summary>Reviews by id.</summary>
    public KnownRows Reviews { get; } = new(session, "review");
}
