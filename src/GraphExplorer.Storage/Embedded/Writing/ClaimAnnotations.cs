using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds what is recorded beside a claim: grades, retractions, paraphrases, each once.</summary>
internal static class ClaimAnnotations
{
    private const string InsertGrade =
        "INSERT INTO grade (claim, credibility, brought_by, author, at, overrides, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

    private const string InsertRetraction = """
        INSERT INTO retraction (claim, retracted, author, at) SELECT ?1, ?2, ?3, ?4
        WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE claim = ?1 AND retracted = ?2 AND author = ?3 AND at = ?4)
        """;

    private const string LastRetraction = """
        UPDATE claim SET retracted = (SELECT retracted FROM retraction WHERE claim = ?1 ORDER BY at DESC, key DESC LIMIT 1) WHERE key = ?1
        """;

    private const string InsertSummary = """
        INSERT INTO summary (claim, text, author, at) SELECT ?1, ?2, ?3, ?4
        WHERE NOT EXISTS (SELECT 1 FROM summary WHERE claim = ?1 AND text = ?2)
        """;

    /// <summary>Writes what is new; whether any of it bears on the assessment.</summary>
    public static bool Write(Recording recording, long claim, ClaimRecord record, bool isNew)
    {
        var by = record.By ?? recording.By;
        if (record.Claim.Summary is { } summary)
        {
            recording.Added.Others += recording.Session.Execute(InsertSummary, claim, summary, by.Author, Columns.Ticks(by.At));
        }

        var known = isNew || record.Grades.Count == 0 ? [] : Grades.All(recording.Session, claim, record.Claim.Id).ToList();
        var grades = record.Grades.Count(grade => Graded(recording, claim, grade, known));
        var retractions = record.Retractions.Sum(one =>
            recording.Session.Execute(InsertRetraction, claim, one.Retracted, one.By.Author, Columns.Ticks(one.By.At)));
        if (retractions > 0)
        {
            recording.Session.Execute(LastRetraction, claim);
        }

        recording.Added.Grades += grades;
        recording.Added.Others += retractions;
        return grades + retractions > 0;
    }

    private static bool Graded(Recording recording, long claim, ClaimGrade grade, List<ClaimGrade> known)
    {
        if (known.Exists(one => GradeSameness.IsSame(one, grade)))
        {
            return false;
        }

        known.Add(grade);
        recording.Session.Execute(
            InsertGrade,
            claim,
            (int)grade.Credibility,
            grade.BroughtBy is { } document ? recording.Documents.Key(document) : null,
            grade.By.Author,
            Columns.Ticks(grade.By.At),
            JsonColumns.Of(grade.Overrides),
            grade.Reason);
        return true;
    }
}
