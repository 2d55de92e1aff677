using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>The weakest ties, a page at a time, merged from streams that each come in order from an index.</summary>
internal static class WeakestTies
{
    private const string Matches = " AND (rank, id) > (?2, ?3) AND (?4 = 0 OR (?4 & kinds) <> 0)"
        + " AND (?5 IS NULL OR flagged = ?5) AND (?6 IS NULL OR (reviews > 0) = ?6) ORDER BY rank, id LIMIT ?7";

    private const string Any = "SELECT key, rank, id FROM relationship INDEXED BY relationship_weakest WHERE unsupported = ?1" + Matches;

    private const string Flagged = "SELECT key, rank, id FROM relationship INDEXED BY relationship_flagged WHERE flagged = 1 AND unsupported = ?1"
        + Matches;

    private const string Reviewed = "SELECT key, rank, id FROM relationship INDEXED BY relationship_reviewed WHERE reviews > 0 AND unsupported = ?1"
        + Matches;

    private const string OfType = "SELECT key, rank, id FROM relationship INDEXED BY relationship_weakest_type WHERE unsupported = ?1 AND type = ?8"
        + Matches;

    /// <summary>The page.</summary>
    public static WeakestPage Answer(Session session, TypeList types, WeakestQuestion question)
    {
        var asked = types.Matching(question.Types, question.Families);
        var after = WeakestCursor.Read(question.After);
        var places = Streams(session, question, asked, after)
            .OrderBy(place => place.Cursor.Rank)
            .ThenBy(place => place.Cursor.Id, StringComparer.Ordinal)
            .Take(question.Limit + 1)
            .ToList();
        var (page, ends) = RelationshipRows.WithEnds(session, places.Take(question.Limit).Select(place => place.Key));
        return new WeakestPage(
            WeakestTotal.Of(session, question, asked),
            page,
            ends,
            places.Count > question.Limit ? places[question.Limit - 1].Cursor.Word : null);
    }

    private static List<(long Key, WeakestCursor Cursor)> Streams(
        Session session, WeakestQuestion question, IReadOnlySet<long>? types, WeakestCursor after)
    {
        var found = new List<(long, WeakestCursor)>();
        foreach (var unsupported in question.Unsupported ? [0, 1] : new long[] { 0 })
        {
            foreach (var type in types?.Select(key => (long?)key) ?? [null])
            {
                Stream(session, question, unsupported, type, after, found);
            }
        }

        return found;
    }

    private static void Stream(
        Session session, WeakestQuestion question, long unsupported, long? type, WeakestCursor after, List<(long, WeakestCursor)> into)
    {
        var kinds = Columns.Bits(question.Kinds);
        object? flagged = question.Flagged is { } flag ? (flag ? 1L : 0L) : null;
        object? reviewed = question.Reviewed is { } review ? (review ? 1L : 0L) : null;
        var limit = question.Limit + 1;
        using var rows = type is { } one
            ? session.Rows(OfType, unsupported, after.Rank, after.Id, kinds, flagged, reviewed, limit, one)
            : session.Rows(ForAnyType(question), unsupported, after.Rank, after.Id, kinds, flagged, reviewed, limit);
        while (rows.Read())
        {
            into.Add((rows.GetInt64(0), new WeakestCursor(rows.GetInt64(1), rows.GetString(2))));
        }
    }

    private static string ForAnyType(WeakestQuestion question) =>
        question.Flagged == true ? Flagged : question.Reviewed == true ? Reviewed : Any;
}
