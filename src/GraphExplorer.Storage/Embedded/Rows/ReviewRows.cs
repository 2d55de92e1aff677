using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads reviews.</summary>
internal static class ReviewRows
{
    private const string Select = """
        SELECT v.id, r.id, c.id, v.verdict, v.lower_to, v.withdraws, v.reason, v.author, v.at, v.key
        FROM review v LEFT JOIN relationship r ON r.key = v.relationship LEFT JOIN claim c ON c.key = v.claim
        """;

    /// <summary>Every review of a relationship and its claims, oldest first.</summary>
    public static IReadOnlyList<Review> OfRelationship(Session session, long key) =>
        [.. Read(session, Select + " WHERE v.relationship = ?1 ORDER BY v.at, v.key", key).Select(pair => pair.Review)];

    /// <summary>Every review of the claims on a proposition about an entity, oldest first.</summary>
    public static IReadOnlyList<Review> OfProposition(Session session, long subject, string proposition) => [.. Read(
        session,
        Select + " WHERE c.subject = ?1 AND c.proposition = ?2 ORDER BY v.at, v.key",
        subject,
        proposition).Select(pair => pair.Review)];

    /// <summary>The review of an id, or null.</summary>
    public static Review? ById(Session session, string id) => Read(session, Select + " WHERE v.id = ?1", id).FirstOrDefault().Review;

    /// <summary>The next reviews after a moment and a row key, oldest first, with their row keys.</summary>
    public static List<(Review Review, long Key)> After(Session session, long at, long key, int limit) =>
        Read(session, Select + " WHERE (v.at, v.key) > (?1, ?2) ORDER BY v.at, v.key LIMIT ?3", at, key, limit);

    private static List<(Review Review, long Key)> Read(Session session, string sql, params ReadOnlySpan<object?> values)
    {
        var found = new List<(Review, long)>();
        using var rows = session.Rows(sql, values);
        while (rows.Read())
        {
            var review = new Review(
                rows.GetString(0),
                rows.TextAt(1),
                rows.TextAt(2),
                (Verdict)rows.GetInt32(3),
                rows.NumberAt(4) is { } confidence ? (Confidence)confidence : null,
                rows.TextAt(5),
                rows.GetString(6),
                rows.AuthorshipAt(7));
            found.Add((review, rows.GetInt64(9)));
        }

        return found;
    }
}
