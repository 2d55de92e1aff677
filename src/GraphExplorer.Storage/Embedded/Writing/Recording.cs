using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>One write as it goes on: what it knows, what it has added, which relationships it has touched.</summary>
/// <param name="session">The session, in a transaction.</param>
/// <param name="by">Who writes, and when.</param>
internal sealed class Recording(Session session, Authorship by)
{
    /// <summary>The session.</summary>
    public Session Session => session;

    /// <summary>Who writes, and when.</summary>
    public Authorship By => by;

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

    /// <summary>What was added.</summary>
    public Additions Added { get; } = new();

    /// <summary>Row keys of the relationships whose facts changed.</summary>
    public HashSet<long> Touched { get; } = [];

    /// <summary>The change number that this write gets where it changes anything.</summary>
    public long Change { get; } = StateRow.Change(session) + 1;
}
