using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>What is recorded beside a claim, each as a compact JSON text in one of its lists: <c>grades</c>, <c>retractions</c>, <c>summaries</c>.</summary>
internal static class AnnotationValues
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A grade to a text.</summary>
    public static string Of(ClaimGrade grade) => JsonSerializer.Serialize(
        new GradeText(
            Word.Of(grade.Credibility),
            [.. grade.Overrides.Select(one => new OverrideText(one.SpeakerId, Word.Of(one.Reliability), one.Reason))],
            grade.Reason,
            grade.BroughtBy,
            grade.By.Author,
            grade.By.At.ToUniversalTime()),
        Options);

    /// <summary>The grades of a claim, oldest first; of those made at the same moment, the first recorded first.</summary>
    public static IReadOnlyList<ClaimGrade> Grades(Properties claim, string claimId) => [.. claim.Texts("grades")
        .Select(text => JsonSerializer.Deserialize<GradeText>(text, Options)!)
        .Select(grade => new ClaimGrade(
            claimId,
            Read<Credibility>(grade.Credibility),
            [.. grade.Overrides.Select(one => new ReliabilityOverride(one.Speaker, Read<Reliability>(one.Reliability), one.Reason))],
            grade.Reason,
            grade.BroughtBy,
            new Authorship(grade.Author, grade.At)))
        .OrderBy(grade => grade.By.At)];

    /// <summary>A retraction to a text.</summary>
    public static string Of(Retraction retraction) =>
        JsonSerializer.Serialize(new RetractionText(retraction.Retracted, retraction.By.Author, retraction.By.At.ToUniversalTime()), Options);

    /// <summary>The retractions of a claim, oldest first; the last one counts.</summary>
    public static IReadOnlyList<Retraction> Retractions(Properties claim, string claimId) => [.. claim.Texts("retractions")
        .Select(text => JsonSerializer.Deserialize<RetractionText>(text, Options)!)
        .Select(one => new Retraction(claimId, one.Retracted, new Authorship(one.Author, one.At)))
        .OrderBy(one => one.By.At)];

    /// <summary>A paraphrase to a text.</summary>
    public static string Of(string summary, Authorship by) =>
        JsonSerializer.Serialize(new SummaryText(summary, by.Author, by.At.ToUniversalTime()), Options);

    /// <summary>The paraphrases of a claim, oldest first; the last one is shown.</summary>
    public static IReadOnlyList<(string Text, Authorship By)> Summaries(Properties claim) => [.. claim.Texts("summaries")
        .Select(text => JsonSerializer.Deserialize<SummaryText>(text, Options)!)
        .Select(one => (one.Text, new Authorship(one.Author, one.At)))
        .OrderBy(one => one.Item2.At)];

    private static T Read<T>(string word)
        where T : struct, Enum => Word.TryRead<T>(word, out var value) ? value : throw new InvalidDataException($"The database holds the unknown word {word}.");

    private sealed record GradeText(string Credibility, OverrideText[] Overrides, string? Reason, string? BroughtBy, string Author, DateTimeOffset At);

    private sealed record OverrideText(string Speaker, string Reliability, string? Reason);

    private sealed record RetractionText(bool Retracted, string Author, DateTimeOffset At);

    private sealed record SummaryText(string Text, string Author, DateTimeOffset At);
}
