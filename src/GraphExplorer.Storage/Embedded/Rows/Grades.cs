using GraphExplorer.Domain.Claims;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads the grades of a claim.</summary>
internal static class Grades
{
    /// <summary>What counts: the newest; credibility 6 without overrides where nobody graded it.</summary>
    public static (Credibility Credibility, IReadOnlyList<ReliabilityOverride> Overrides) Newest(Session session, long claim)
    {
        using var rows = session.Rows(
            "SELECT credibility, overrides FROM grade WHERE claim = ?1 ORDER BY at DESC, key DESC LIMIT 1", claim);
        return rows.Read()
            ? ((Credibility)rows.GetInt32(0), JsonColumns.Overrides(rows.TextAt(1)))
            : (Credibility.CannotBeJudged, []);
    }

    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<ClaimGrade> All(Session session, long claim, string claimId)
    {
        var found = new List<ClaimGrade>();
        using var rows = session.Rows(
            """
            SELECT g.credibility, g.overrides, g.reason, d.id, g.author, g.at
            FROM grade g LEFT JOIN document d ON d.key = g.brought_by WHERE g.claim = ?1 ORDER BY g.at, g.key
            """,
            claim);
        while (rows.Read())
        {
            found.Add(new ClaimGrade(
                claimId, (Credibility)rows.GetInt32(0), JsonColumns.Overrides(rows.TextAt(1)), rows.TextAt(2), rows.TextAt(3), rows.AuthorshipAt(4)));
        }

        return found;
    }
}
