using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>The relationship types as they were after some change; few, and needed by nearly every question.</summary>
/// <param name="Change">The change that last touched them.</param>
/// <param name="ById">By id.</param>
/// <param name="ByKey">By row key.</param>
/// <param name="Keys">Row keys by id.</param>
internal sealed record TypeList(
    long Change,
    IReadOnlyDictionary<string, RelationshipType> ById,
    IReadOnlyDictionary<long, RelationshipType> ByKey,
    IReadOnlyDictionary<string, long> Keys)
{
    private const string All =
        "SELECT key, id, label, inverse, mutual, sign, family, ended, from_kinds, to_kinds, reading, elsewhere FROM type ORDER BY id";

    /// <summary>The types as the store has them now; those read before where they are the same.</summary>
    public static TypeList Now(Session session, TypeList? before)
    {
        var change = session.Number("SELECT types FROM state")!.Value;
        return before?.Change == change ? before : Read(session, change);
    }

    /// <summary>Row keys of the types with these ids and of these families; an empty list lets all through, and null stands for all types.</summary>
    public IReadOnlySet<long>? Matching(IReadOnlyList<string> ids, IReadOnlyList<Family> families) => ids.Count + families.Count == 0
        ? null
        : ByKey
            .Where(pair => TypeChoice.Passes(pair.Value, ids, families))
            .Select(pair => pair.Key)
            .ToHashSet();

    private static TypeList Read(Session session, long change)
    {
        var byId = new Dictionary<string, RelationshipType>(StringComparer.Ordinal);
        var byKey = new Dictionary<long, RelationshipType>();
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        using var rows = session.Rows(All);
        while (rows.Read())
        {
            var type = TypeOf(rows);
            byId.Add(type.Id, type);
            byKey.Add(rows.GetInt64(0), type);
            keys.Add(type.Id, rows.GetInt64(0));
        }

        return new TypeList(change, byId, byKey, keys);
    }

    private static RelationshipType TypeOf(SqliteDataReader row) => new(
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetBoolean(4),
        (Sign)row.GetInt32(5),
        (Family)row.GetInt32(6),
        row.TextAt(7),
        Columns.Kinds(row.GetInt64(8)),
        Columns.Kinds(row.GetInt64(9)),
        row.TextAt(10),
        JsonColumns.Names(row.TextAt(11)));
}
