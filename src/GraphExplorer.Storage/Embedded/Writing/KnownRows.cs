using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Row keys by id, each asked for once in a write.</summary>
/// <param name="session">The session.</param>
/// <param name="table">A table with the columns key and id.</param>
internal sealed class KnownRows(Session session, string table)
{
    private readonly string _sql = $"SELECT key FROM {table} WHERE id = ?1";
    private readonly Dictionary<string, long?> _keys = new(StringComparer.Ordinal);

    /// <summary>The row key, or null where the store does not know the id.</summary>
    public long? Find(string id)
    {
        if (!_keys.TryGetValue(id, out var key))
        {
            _keys.Add(id, key = session.Number(_sql, id));
        }

        return key;
    }

    /// <summary>The row key of an id that the store knows.</summary>
    public long Key(string id) => Find(id) ?? throw new InvalidDataException($"The id {id} is gone.");

    /// <summary>Remembers a new row.</summary>
    public void Add(string id, long key) => _keys[id] = key;
}
