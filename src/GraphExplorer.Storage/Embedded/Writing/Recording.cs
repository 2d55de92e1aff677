using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>One write as it goes on: what it knows, what it has added, which relationships it has touched.</summary>
/// <param name="session">The session, in a transaction.</param>
/// <param name="by">Who writes, and when.</param>
/// <param name="known">The rows that it has met.</param>
internal sealed class Recording(Session session, Authorship by, KnownTables known)
{
    /// <summary>The session.</summary>
    public Session Session => session;

    /// <summary>Who writes, and when.</summary>
    public Authorship By => by;

    /// <summary>Documents by id.</summary>
    public KnownRows Documents => known.Documents;

    /// <summary>Speakers by id.</summary>
    public KnownRows Speakers => known.Speakers;

    /// <summary>Entities by id.</summary>
    public KnownRows Entities => known.Entities;

    /// <summary>Relationship types by id.</summary>
    public KnownRows Types => known.Types;

    /// <summary>Relationships by id.</summary>
    public KnownRows Relationships => known.Relationships;

    /// <summary>Claims by id.</summary>
    public KnownRows Claims => known.Claims;

    /// <summary>What was added.</summary>
    public Additions Added { get; } = new();

    /// <summary>Row keys of the relationships whose facts changed.</summary>
    public HashSet<long> Touched { get; } = [];

    /// <summary>The change number that this write gets where it changes anything.</summary>
    public long Change { get; } = StateRow.Change(session) + 1;
}
