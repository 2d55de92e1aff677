using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads what a claim is about.</summary>
internal static class Propositions
{
    private const string Select = """
        SELECT r.id, a.id, t.id, b.id, s.id, o.id, c.attribute, c.value, c.upper, c.unit
        FROM claim c LEFT JOIN relationship r ON r.key = c.relationship
        LEFT JOIN entity a ON a.key = r.one LEFT JOIN type t ON t.key = r.type LEFT JOIN entity b ON b.key = r.other
        LEFT JOIN entity s ON s.key = c.subject LEFT JOIN entity o ON o.key = c.same
        WHERE c.key = ?1
        """;

    /// <summary>The proposition of the claim in this row.</summary>
    public static Proposition Of(Session session, long claim)
    {
        using var rows = session.Rows(Select, claim);
        rows.Read();
        return Of(rows);
    }

    private static Proposition Of(SqliteDataReader row)
    {
        if (!row.IsDBNull(0))
        {
            return new RelationshipProposition(new Relationship(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));
        }

        return row.IsDBNull(5)
            ? new AttributeProposition(row.GetString(4), row.GetString(6), row.GetString(7), row.TextAt(8), row.TextAt(9))
            : new SameEntityProposition(row.GetString(4), row.GetString(5));
    }
}
