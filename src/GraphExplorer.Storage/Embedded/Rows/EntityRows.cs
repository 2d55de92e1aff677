using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads entities.</summary>
internal static class EntityRows
{
    private const string Select = "SELECT key, id, kind, name, other_names, date, ties, neighbours FROM entity ";

    /// <summary>The entity of a row key.</summary>
    public static EntityRow ByKey(Session session, long key) => One(session, Select + "WHERE key = ?1", key)!;

    /// <summary>The entity of an id, or null.</summary>
    public static EntityRow? ById(Session session, string id) => One(session, Select + "WHERE id = ?1", id);

    /// <summary>The entity of an id.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static EntityRow Known(Session session, string id) => ById(session, id) ?? throw new NotFoundException(
        $"There is no entity with the id {id}.", "Search for it by name, and take the id from there.");

    /// <summary>The entities of these ids in their order, each once; unknown ones are left out.</summary>
    public static List<EntityRow> ByIds(Session session, IReadOnlyCollection<string> ids)
    {
        var found = new List<EntityRow>(ids.Count);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            session.Cancel.ThrowIfCancellationRequested();
            if (ById(session, id) is { } row)
            {
                found.Add(row);
            }
        }

        return found;
    }

    /// <summary>The next entities after an id, by id.</summary>
    public static List<Entity> After(Session session, string id, int limit)
    {
        var found = new List<Entity>(limit);
        using var rows = session.Rows(Select + "WHERE id > ?1 ORDER BY id LIMIT ?2", id, limit);
        while (rows.Read())
        {
            found.Add(Of(rows).Entity);
        }

        return found;
    }

    private static EntityRow? One(Session session, string sql, object value)
    {
        using var rows = session.Rows(sql, value);
        return rows.Read() ? Of(rows) : null;
    }

    private static EntityRow Of(SqliteDataReader row) => new(
        row.GetInt64(0),
        new Entity(row.GetString(1), (EntityKind)row.GetInt32(2), row.GetString(3), JsonColumns.Texts(row.TextAt(4)), row.DateAt(5)),
        row.GetInt64(6),
        row.GetInt64(7));
}
