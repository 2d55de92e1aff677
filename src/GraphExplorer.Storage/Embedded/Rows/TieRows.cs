using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads ties from the indexes alone.</summary>
internal static class TieRows
{
    private const string Light = "SELECT r.key, r.one, r.other, r.type, r.rank, r.kinds, r.unsupported, e.value FROM json_each(?1) e CROSS JOIN relationship r ";

    private const string Every = Light + "INDEXED BY relationship_one ON r.one = e.value UNION ALL "
        + Light + "INDEXED BY relationship_other ON r.other = e.value AND r.one <> e.value";

    private const string Supported = Light + "INDEXED BY relationship_one ON r.one = e.value AND r.unsupported = 0 UNION ALL "
        + Light + "INDEXED BY relationship_other ON r.other = e.value AND r.unsupported = 0 AND r.one <> e.value";

    // the plus keeps the second condition from being looked up: it is asked of each tie that the first one gives
    private const string Within = Light
        + "INDEXED BY relationship_one ON r.one = e.value AND +r.other IN (SELECT value FROM json_each(?2))";

    private const string ToEach = Light + "INDEXED BY relationship_one ON r.one = ?2 AND r.unsupported IN (0, 1) AND r.other = e.value";

    // confidence and contested are taken out of the rank as in Rank
    private const string Matching = """
        SELECT key, one, other, type, rank, kinds, unsupported FROM relationship INDEXED BY relationship_one
        WHERE unsupported <= ?1 AND (?2 = 0 OR (?2 & kinds) <> 0) AND (?3 = 0 OR (?3 & (1 << (rank / 2000000))) <> 0)
          AND (?4 IS NULL OR (rank / 1000000 % 2 = 0) = ?4) AND (?5 IS NULL OR type IN (SELECT value FROM json_each(?5)))
        ORDER BY one, unsupported, other
        """;

    /// <summary>The ties of these entities, each with the entity that it was found at; one between two of them is found at both.</summary>
    public static IEnumerable<(long Entity, LightTie Tie)> Of(Session session, IEnumerable<long> entities, bool unsupported) =>
        entities.Chunk(KeyList.Most).SelectMany(chunk => Read(session, unsupported ? Every : Supported, KeyList.Of(chunk)));

    /// <summary>The ties that begin at some entities and end at some, unsupported ones included: every tie begins at one entity.</summary>
    public static IEnumerable<LightTie> Between(Session session, IEnumerable<long> beginnings, IEnumerable<long> ends) =>
        Read(session, Within, KeyList.Of(beginnings), KeyList.Of(ends)).Select(found => found.Tie);

    /// <summary>The ties that begin at an entity and end at one of these, unsupported ones included.</summary>
    public static IEnumerable<LightTie> FromTo(Session session, long entity, IEnumerable<long> ends) =>
        ends.Chunk(KeyList.Most).SelectMany(chunk => Read(session, ToEach, KeyList.Of(chunk), entity)).Select(found => found.Tie);

    /// <summary>Every tie of the store that passes.</summary>
    public static IEnumerable<LightTie> All(Session session, TieFilter filter)
    {
        using var rows = session.Rows(
            Matching,
            filter.Unsupported ? 1 : 0,
            filter.Kinds,
            filter.Confidences,
            filter.Contested,
            filter.Types is { } types ? KeyList.Of(types) : null);
        while (rows.Read())
        {
            yield return Tie(rows);
        }
    }

    private static IEnumerable<(long Entity, LightTie Tie)> Read(Session session, string sql, params object?[] values)
    {
        using var rows = session.Rows(sql, values);
        while (rows.Read())
        {
            yield return (rows.GetInt64(7), Tie(rows));
        }
    }

    private static LightTie Tie(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6) != 0);
}
