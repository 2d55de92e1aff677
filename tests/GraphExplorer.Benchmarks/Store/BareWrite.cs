using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Ranking;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>
/// One claim on a known tie as one would write it to the file by hand: the same rows, in one durable transaction. What
/// the tie's claims then add up to is worked out beforehand, outside of the time taken.
/// </summary>
internal static class BareWrite
{
    private const string Insert = """
        INSERT INTO claim (id, relationship, document, stance, hedge, basis, held, locator, author, at)
        VALUES (?1, ?2, (SELECT key FROM document WHERE id = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """;

    private const string Chain = "INSERT INTO chain (claim, position, speaker) VALUES (?1, ?2, (SELECT key FROM speaker WHERE id = ?3))";

    private const string Grade = "INSERT INTO grade (claim, credibility, brought_by, author, at) VALUES (?1, ?2, (SELECT key FROM document WHERE id = ?3), ?4, ?5)";

    private const string Summary = "INSERT INTO summary (claim, text, author, at) VALUES (?1, ?2, ?3, ?4)";

    private const string Project = """
        UPDATE relationship SET revision = revision + 1, assessed = revision + 1, rank = ?2, supporting = ?3, origins = ?4, independent = ?5,
          weaknesses = ?6, last_said = ?7 WHERE key = ?1
        """;

    private const string Count = "UPDATE state SET change = change + 1, claims = claims + 1";

    /// <summary>Makes it ready.</summary>
    public static Func<int> Ready(BareFile file, ClaimRecord record)
    {
        var tie = RelationshipRows.KeyOf(file.Reader, ((RelationshipProposition)record.Claim.Proposition).Relationship.Id)!.Value;
        var after = After(file.Reader, tie, record);
        return () => Write(file.Writer, tie, record, after);
    }

    private static int Write(Session session, long tie, ClaimRecord record, AssessmentSummary after)
    {
        var (claim, by) = (record.Claim, NetworkPlan.By);
        session.Execute("BEGIN IMMEDIATE");
        var key = session.Insert(
            Insert,
            claim.Id, tie, claim.DocumentId, (int)claim.Stance, (int)claim.Hedge, (int)claim.Basis, claim.Held?.Text, claim.Locator, by.Author, by.At.UtcTicks);
        for (var position = 0; position < claim.Chain.Count; position++)
        {
            session.Execute(Chain, key, position, claim.Chain[position]);
        }

        session.Execute(Grade, key, (int)record.Grades[0].Credibility, record.Grades[0].BroughtBy, by.Author, by.At.UtcTicks);
        session.Execute(Summary, key, claim.Summary, by.Author, by.At.UtcTicks);
        session.Execute(
            Project,
            tie, Rank.Of(after), after.Counts.Supporting, after.Origins, after.IndependentOrigins, JsonColumns.Of(after.Weaknesses), after.LastSaid);
        session.Execute(Count);
        session.Execute("COMMIT");
        return 1;
    }

    private static AssessmentSummary After(Session session, long tie, ClaimRecord record)
    {
        var document = DocumentRows.ByKey(session, session.Number("SELECT key FROM document WHERE id = ?1", record.Claim.DocumentId)!.Value);
        var chain = record.Claim.Chain.Select(id => SpeakerRows.ByKey(session, session.Number("SELECT key FROM speaker WHERE id = ?1", id)!.Value));
        var added = new Evidence(record.Claim, document, [.. chain.Select(speaker => ChainGrading.Graded(speaker, []))], record.Grades[0].Credibility);
        var evidence = new EvidenceReader(session).OfRelationship(tie).Append(added).OrderBy(one => one.Claim.Id, StringComparer.Ordinal);
        return AssessmentSummary.Of(Assessor.Assess([.. evidence], ReviewRows.OfRelationship(session, tie)));
    }
}
