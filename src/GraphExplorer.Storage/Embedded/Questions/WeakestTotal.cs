using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>How many ties a question for the weakest matches, from the tallies that every write keeps.</summary>
internal static class WeakestTotal
{
    private const string Sql = "SELECT type, ties FROM tally WHERE (unsupported = 0 OR ?1 = 1) AND (?2 = 0 OR (?2 & kinds) <> 0)"
        + " AND (?3 IS NULL OR flagged = ?3) AND (?4 IS NULL OR reviewed = ?4)";

    /// <summary>The number.</summary>
    public static int Of(Session session, WeakestQuestion question, IReadOnlySet<long>? types)
    {
        var total = 0L;
        using var rows = session.Rows(
            Sql, question.Unsupported, Columns.Bits(question.Kinds), question.Flagged, question.Reviewed);
        while (rows.Read())
        {
            if (types is null || types.Contains(rows.GetInt64(0)))
            {
                total += rows.GetInt64(1);
            }
        }

        return (int)total;
    }
}
