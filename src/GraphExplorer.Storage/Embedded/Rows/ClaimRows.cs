using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads claims.</summary>
internal static class ClaimRows
{
    private const string Select = """
        SELECT c.key, d.id, c.stance, c.hedge, c.hedge_word, c.likelihood_term, c.likelihood_scale, c.basis, c.premises, c.scope,
               c.held, c.said, c.locator, c.supersedes, c.handling,
               (SELECT text FROM summary s WHERE s.claim = c.key ORDER BY s.at DESC, s.key DESC LIMIT 1),
               c.retracted OR EXISTS (
                 SELECT 1 FROM claim n WHERE n.supersedes = c.id AND n.retracted = 0
                 AND (n.relationship IS NOT c.relationship OR n.proposition IS NOT c.proposition)),
               c.author, c.at, c.document, c.relationship
        FROM claim c JOIN document d ON d.key = c.document
        """;

    /// <summary>The claims on a relationship, by id.</summary>
    public static List<ClaimRow> OfRelationship(Session session, long relationship) =>
        Read(session, Select + " WHERE c.relationship = ?1 ORDER BY c.id", relationship);

    /// <summary>The claims on a proposition about an entity, by id.</summary>
    public static List<ClaimRow> OfProposition(Session session, long subject, string proposition) =>
        Read(session, Select + " WHERE c.subject = ?1 AND c.proposition = ?2 ORDER BY c.id", subject, proposition);

    /// <summary>The next claims after an id, by id.</summary>
    public static List<ClaimRow> After(Session session, string id, int limit) =>
        Read(session, Select + " WHERE c.id > ?1 ORDER BY c.id LIMIT ?2", id, limit);

    private static List<ClaimRow> Read(Session session, string sql, params ReadOnlySpan<object?> values)
    {
        var found = new List<ClaimRow>();
        using var rows = session.Rows(sql, values);
        (long Key, Proposition Proposition)? last = null;
        while (rows.Read())
        {
            var relationship = rows.NumberAt(20);
            if (relationship is null || last?.Key != relationship)
            {
                last = (relationship ?? 0, Propositions.Of(session, rows.GetInt64(0)));
            }

            found.Add(Of(session, rows, last.Value.Proposition));
        }

        return found;
    }

    private static ClaimRow Of(Session session, SqliteDataReader row, Proposition proposition)
    {
        var (keys, ids) = Chain(session, row.GetInt64(0));
        var claim = new Claim(
            proposition,
            row.GetString(1),
            ids,
            (Stance)row.GetInt32(2),
            (Hedge)row.GetInt32(3),
            row.TextAt(4),
            row.TextAt(5) is { } term ? new Likelihood(term, row.TextAt(6)) : null,
            (Basis)row.GetInt32(7),
            row.TextAt(8) is { } premises ? JsonColumns.Texts(premises) : null,
            row.TextAt(9),
            row.DateAt(10),
            row.DateAt(11),
            row.TextAt(12),
            row.TextAt(13),
            row.NumberAt(14) is { } handling ? (Tlp)handling : null,
            row.TextAt(15));
        return new ClaimRow(row.GetInt64(0), row.GetInt64(19), keys, claim, row.GetBoolean(16), row.AuthorshipAt(17));
    }

    private static (List<long> Keys, List<string> Ids) Chain(Session session, long claim)
    {
        var keys = new List<long>();
        var ids = new List<string>();
        using var rows = session.Rows(
            "SELECT s.key, s.id FROM chain c JOIN speaker s ON s.key = c.speaker WHERE c.claim = ?1 ORDER BY c.position", claim);
        while (rows.Read())
        {
            keys.Add(rows.GetInt64(0));
            ids.Add(rows.GetString(1));
        }

        return (keys, ids);
    }
}
