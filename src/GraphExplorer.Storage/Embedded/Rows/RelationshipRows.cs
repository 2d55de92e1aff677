using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Ranking;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads relationships with their projections.</summary>
internal static class RelationshipRows
{
    private const string Wanted = """
        SELECT r.id, a.id, t.id, b.id, r.rank, r.unsupported, r.flagged, r.reviews, r.supporting, r.disputing, r.questioning,
               r.excluded, r.origins, r.independent, r.weaknesses, r.likelihood_term, r.likelihood_scale, r.ended, r.last_said
        """;

    /// <summary>The column after those of a relationship.</summary>
    private const int FirstOfEnds = 19;

    private const string Ends = "CROSS JOIN entity a ON a.key = r.one CROSS JOIN type t ON t.key = r.type CROSS JOIN entity b ON b.key = r.other";

    private const string Select = $"{Wanted} FROM relationship r {Ends}";

    private const string InList = $" FROM json_each(?1) k CROSS JOIN relationship r ON r.key = k.value {Ends} ORDER BY k.key";

    private const string Listed = Wanted + InList;

    private const string ListedWithEnds = $"{Wanted}, a.kind, a.name, a.other_names, a.date, b.kind, b.name, b.other_names, b.date{InList}";

    /// <summary>The relationship of a row key.</summary>
    public static AssessedRelationship ByKey(Session session, long key)
    {
        using var rows = session.Rows(Select + " WHERE r.key = ?1", key);
        return rows.Read() ? Of(rows, new SharedValues()) : throw new InvalidDataException($"The relationship in row {key} is gone.");
    }

    /// <summary>The relationships of these row keys, in their order.</summary>
    public static List<AssessedRelationship> ByKeys(Session session, IEnumerable<long> keys) => Read(session, Listed, keys, (_, _) => { });

    /// <summary>The same, and the entities at their ends, by id.</summary>
    public static (List<AssessedRelationship> Relationships, Dictionary<string, Entity> Ends) WithEnds(Session session, IEnumerable<long> keys)
    {
        var ends = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var relationships = Read(session, ListedWithEnds, keys, (rows, tie) =>
        {
            Take(rows, tie.From, FirstOfEnds);
            Take(rows, tie.To, FirstOfEnds + EntityRows.Described);
        });
        return (relationships, ends);

        void Take(SqliteDataReader rows, string id, int column)
        {
            if (!ends.ContainsKey(id))
            {
                ends.Add(id, EntityRows.Of(rows, id, column));
            }
        }
    }

    /// <summary>The row key of an id, or null.</summary>
    public static long? KeyOf(Session session, string id) => session.Number("SELECT key FROM relationship WHERE id = ?1", id);

    /// <summary>The next relationships after an id, by id.</summary>
    public static List<AssessedRelationship> After(Session session, string id, int limit)
    {
        var found = new List<AssessedRelationship>(limit);
        var shared = new SharedValues();
        using var rows = session.Rows(Select + " WHERE r.id > ?1 ORDER BY r.id LIMIT ?2", id, limit);
        while (rows.Read())
        {
            found.Add(Of(rows, shared));
        }

        return found;
    }

    private static List<AssessedRelationship> Read(Session session, string sql, IEnumerable<long> keys, Action<SqliteDataReader, Relationship> also)
    {
        var found = new List<AssessedRelationship>();
        var shared = new SharedValues();
        foreach (var chunk in keys.Chunk(KeyList.Most))
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows(sql, KeyList.Of(chunk));
            while (rows.Read())
            {
                found.Add(Of(rows, shared));
                also(rows, found[^1].Relationship);
            }
        }

        return found;
    }

    private static AssessedRelationship Of(SqliteDataReader row, SharedValues shared) => new(
        new Relationship(row.GetString(0), shared.Text(row.GetString(1)), shared.Text(row.GetString(2)), shared.Text(row.GetString(3))),
        new AssessmentSummary(
            Rank.Confidence(row.GetInt64(4)),
            Rank.Contested(row.GetInt64(4)),
            row.GetBoolean(5),
            row.GetBoolean(6),
            row.GetInt32(7),
            new ClaimCounts(row.GetInt32(8), row.GetInt32(9), row.GetInt32(10), row.GetInt32(11)),
            row.GetInt32(12),
            row.GetInt32(13),
            shared.Weaknesses(row.TextAt(14)),
            row.TextAt(15) is { } term ? new Likelihood(term, row.TextAt(16)) : null,
            row.GetBoolean(17),
            shared.Text(row.TextAt(18))));
}
