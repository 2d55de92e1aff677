using System.Text.Json;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads entities.</summary>
internal static class EntityRows
{
    private const string Wanted = "SELECT e.key, e.id, e.kind, e.name, e.other_names, e.date, e.ties, e.neighbours FROM ";

    /// <summary>How many columns describe an entity, beside its id.</summary>
    public const int Described = 4;

    private const string Select = Wanted + "entity e ";

    private const string ListedKeys = Wanted + "json_each(?1) k CROSS JOIN entity e ON e.key = k.value ORDER BY k.key";

    private const string ListedIds = Wanted + "json_each(?1) k CROSS JOIN entity e ON e.id = k.value ORDER BY k.key";

    /// <summary>The entity of a row key.</summary>
    public static EntityRow ByKey(Session session, long key) => One(session, Select + "WHERE e.key = ?1", key)!;

    /// <summary>The entity of an id, or null.</summary>
    public static EntityRow? ById(Session session, string id) => One(session, Select + "WHERE e.id = ?1", id);

    /// <summary>The entity of an id.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static EntityRow Known(Session session, string id) => ById(session, id) ?? throw Unknown.Entity(id);

    /// <summary>The entities of these row keys, in their order.</summary>
    public static List<EntityRow> ByKeys(Session session, IEnumerable<long> keys) =>
        [.. keys.Chunk(KeyList.Most).SelectMany(chunk => Read(session, ListedKeys, KeyList.Of(chunk)))];

    /// <summary>The entities of these ids in their order, each once; unknown ones are left out.</summary>
    public static List<EntityRow> ByIds(Session session, IEnumerable<string> ids) => [.. ids
        .Distinct(StringComparer.Ordinal)
        .Chunk(KeyList.Most)
        .SelectMany(chunk => Read(session, ListedIds, JsonSerializer.Serialize(chunk)))];

    /// <summary>The next entities after an id, by id.</summary>
    public static List<Entity> After(Session session, string id, int limit) =>
        Read(session, Select + "WHERE e.id > ?1 ORDER BY e.id LIMIT ?2", id, limit).ConvertAll(row => row.Entity);

    /// <summary>An entity from columns that describe it, in the order of <c>kind, name, other_names, date</c>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="id">Its id.</param>
    /// <param name="column">The first of the columns.</param>
    public static Entity Of(SqliteDataReader row, string id, int column) => new(
        id, (EntityKind)row.GetInt32(column), row.GetString(column + 1), JsonColumns.Texts(row.TextAt(column + 2)), row.DateAt(column + 3));

    private static EntityRow? One(Session session, string sql, object value) => Read(session, sql, value).FirstOrDefault();

    private static List<EntityRow> Read(Session session, string sql, params ReadOnlySpan<object?> values)
    {
        session.Cancel.ThrowIfCancellationRequested();
        var found = new List<EntityRow>();
        using var rows = session.Rows(sql, values);
        while (rows.Read())
        {
            found.Add(Of(rows));
        }

        return found;
    }

    private static EntityRow Of(SqliteDataReader row) => new(row.GetInt64(0), Of(row, row.GetString(1), 2), row.GetInt64(6), row.GetInt64(7));
}
