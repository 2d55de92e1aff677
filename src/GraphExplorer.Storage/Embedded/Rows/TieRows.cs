using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads ties from the indexes alone.</summary>
internal static class TieRows
{
    private const string Light = "SELECT key, one, other, type, rank, kinds, unsupported FROM relationship ";

    private const string Supported = Light + "INDEXED BY relationship_one WHERE one = ?1 AND unsupported = 0 UNION ALL "
        + Light + "INDEXED BY relationship_other WHERE other = ?1 AND unsupported = 0 AND one <> ?1";

    private const string Every = Light + "INDEXED BY relationship_one WHERE one = ?1 UNION ALL "
        + Light + "INDEXED BY relationship_other WHERE other = ?1 AND one <> ?1";

    private const string Pair = Light + "INDEXED BY relationship_one WHERE one = ?1 AND unsupported IN (0, 1) AND other = ?2 UNION ALL "
        + Light + "INDEXED BY relationship_one WHERE one = ?2 AND unsupported IN (0, 1) AND other = ?1 AND ?1 <> ?2";

    private const string Whole = Light + "INDEXED BY relationship_one ORDER BY one, unsupported, other";

    /// <summary>The ties of an entity.</summary>
    public static void Of(Session session, long entity, bool unsupported, List<LightTie> into)
    {
        using var rows = session.Rows(unsupported ? Every : Supported, entity);
        Into(rows, into);
    }

    /// <summary>The ties between two entities, in either direction, unsupported ones included.</summary>
    public static void Between(Session session, long one, long other, List<LightTie> into)
    {
        using var rows = session.Rows(Pair, one, other);
        Into(rows, into);
    }

    /// <summary>Every tie of the store, unsupported ones included.</summary>
    public static IEnumerable<LightTie> All(Session session)
    {
        using var rows = session.Rows(Whole);
        while (rows.Read())
        {
            yield return Of(rows);
        }
    }

    private static void Into(SqliteDataReader rows, List<LightTie> into)
    {
        while (rows.Read())
        {
            into.Add(Of(rows));
        }
    }

    private static LightTie Of(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6) != 0);
}
