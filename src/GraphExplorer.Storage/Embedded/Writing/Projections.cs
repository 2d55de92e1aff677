using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Ranking;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Writes on each relationship what its claims and reviews add up to, in the transaction that changed them.</summary>
internal static class Projections
{
    private const string Update = """
        UPDATE relationship SET revision = revision + ?2, assessed = revision + ?2, rules = ?3, rank = ?4, unsupported = ?5, flagged = ?6,
          reviews = ?7, supporting = ?8, disputing = ?9, questioning = ?10, excluded = ?11, origins = ?12, independent = ?13,
          weaknesses = ?14, likelihood_term = ?15, likelihood_scale = ?16, ended = ?17, last_said = ?18
        WHERE key = ?1
        """;

    // without the names of the indexes SQLite reads every tie for the first half: it takes the index of rules for the better one
    private const string BehindOurs = """
        SELECT key FROM relationship INDEXED BY relationship_behind WHERE assessed <> revision AND rules <= ?1
        UNION ALL SELECT key FROM relationship INDEXED BY relationship_rules WHERE rules < ?1
        """;

    /// <summary>Assesses these relationships anew.</summary>
    /// <param name="session">The session, in a write.</param>
    /// <param name="keys">Row keys.</param>
    /// <param name="raise">Whether their facts changed, so that their revision is raised.</param>
    public static void Renew(Session session, IReadOnlyCollection<long> keys, bool raise)
    {
        var evidence = new EvidenceReader(session);
        var tallies = new Tallies(session);
        var anyReview = session.Number("SELECT 1 FROM review LIMIT 1") is not null;
        foreach (var key in keys.Order())
        {
            session.Cancel.ThrowIfCancellationRequested();
            var summary = Assess(evidence, key, anyReview ? ReviewRows.OfRelationship(session, key) : []);
            tallies.Replace(key, summary);
            Write(session, key, summary, raise);
        }

        tallies.Flush();
    }

    /// <summary>
    /// The row keys of relationships whose projection is behind their facts or was computed by older rules. What newer
    /// rules computed is left to programs that know them, or two versions would undo each other's work without end.
    /// </summary>
    public static IReadOnlyCollection<long> Behind(Session session, int limit)
    {
        var found = new HashSet<long>();
        using var rows = session.Rows($"{BehindOurs} LIMIT ?2", Assessment.RulesVersion, limit);
        while (rows.Read())
        {
            found.Add(rows.GetInt64(0));
        }

        return found;
    }

    /// <summary>Whether there is any of these; two looks at indexes that nearly always hold none.</summary>
    public static bool AnyBehind(Session session) => session.Number($"{BehindOurs} LIMIT 1", Assessment.RulesVersion) is not null;

    private static AssessmentSummary Assess(EvidenceReader reader, long key, IReadOnlyList<Review> reviews)
    {
        var evidence = reader.OfRelationship(key);
        return evidence.Count + reviews.Count == 0 ? AssessmentSummary.NoClaims : AssessmentSummary.Of(Assessor.Assess(evidence, reviews));
    }

    private static void Write(Session session, long key, AssessmentSummary summary, bool raise) => session.Execute(
        Update,
        key,
        raise ? 1 : 0,
        Assessment.RulesVersion,
        Rank.Of(summary),
        summary.Unsupported,
        summary.Flagged,
        summary.Reviews,
        summary.Counts.Supporting,
        summary.Counts.Disputing,
        summary.Counts.Other,
        summary.Counts.Excluded,
        summary.Origins,
        summary.IndependentOrigins,
        JsonColumns.Of(summary.Weaknesses),
        summary.Likelihood?.Term,
        summary.Likelihood?.Scale,
        summary.Ended,
        summary.LastSaid);
}
