using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing.Checks;

/// <summary>The ids that a table holds or a batch brings.</summary>
/// <param name="session">The session.</param>
/// <param name="table">A table with the columns key and id.</param>
/// <param name="brought">What the batch brings.</param>
internal sealed class IdSet(Session session, string table, IEnumerable<string> brought)
{
    private readonly HashSet<string> _brought = new(brought, StringComparer.Ordinal);
    private readonly KnownRows _known = new(session, table);

    /// <summary>Whether it is among them.</summary>
    public bool Contains(string id) => _brought.Contains(id) || _known.Find(id) is not null;
}
