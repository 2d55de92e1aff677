using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>
/// What is recorded beside a claim, each as a compact JSON text in one of its lists: <c>grades</c>, <c>retractions</c>,
/// <c>summaries</c>. What is the same as on the claim itself, author, moment or document, is left out of the text.
/// </summary>
internal static class AnnotationValues
{
    /// <summary>A grade to a text.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="document">The claim's document.</param>
    /// <param name="claimBy">Who recorded the claim, and when.</param>
    public static string Of(ClaimGrade grade, string document, Authorship claimBy) => AnnotationText.Write(new AnnotationText
    {
        Credibility = Word.Of(grade.Credibility),
        Overrides = grade.Overrides.Count == 0 ? null : [.. grade.Overrides.Select(OverrideText.Of)],
        Reason = grade.Reason,
        ByHand = grade.BroughtBy is null ? true : null,
        BroughtBy = grade.BroughtBy == document ? null : grade.BroughtBy,
    }.With(grade.By, claimBy));

    /// <summary>The grades of a claim, oldest first; of those made at the same moment, the first recorded first.</summary>
    public static IReadOnlyList<ClaimGrade> Grades(Properties claim, string claimId)
    {
        var (document, by) = (claim.Text("document"), claim.Authorship);
        return [.. claim.Texts("grades")
            .Select(AnnotationText.Read)
            .Select(text => new ClaimGrade(
                claimId,
                KnownWord.Read<Credibility>(text.Credibility!),
                text.Overrides?.Select(one => one.Override).ToArray() ?? [],
                text.Reason,
                text.ByHand is true ? null : text.BroughtBy ?? document,
                text.By(by)))
            .OrderBy(grade => grade.By.At)];
    }

    /// <summary>What counts: the newest grade; credibility 6 without overrides where nobody graded it.</summary>
    public static (Credibility Credibility, IReadOnlyList<ReliabilityOverride> Overrides) Newest(IReadOnlyList<ClaimGrade> grades) =>
        grades is [.., var newest] ? (newest.Credibility, newest.Overrides) : (Credibility.CannotBeJudged, []);

    /// <summary>A retraction to a text.</summary>
    public static string Of(Retraction retraction, Authorship claimBy) =>
        AnnotationText.Write(new AnnotationText { Retracted = retraction.Retracted }.With(retraction.By, claimBy));

    /// <summary>The retractions of a claim, oldest first; the last one counts.</summary>
    public static IReadOnlyList<Retraction> Retractions(Properties claim, string claimId)
    {
        var by = claim.Authorship;
        return [.. claim.Texts("retractions")
            .Select(AnnotationText.Read)
            .Select(text => new Retraction(claimId, text.Retracted is true, text.By(by)))
            .OrderBy(one => one.By.At)];
    }

    /// <summary>A paraphrase to a text.</summary>
    public static string Of(string summary, Authorship by, Authorship claimBy) => AnnotationText.Write(new AnnotationText { Text = summary }.With(by, claimBy));

    /// <summary>The paraphrases of a claim, oldest first; the last one is shown.</summary>
    public static IReadOnlyList<(string Text, Authorship By)> Summaries(Properties claim)
    {
        var by = claim.Authorship;
        return [.. claim.Texts("summaries").Select(AnnotationText.Read).Select(text => (Text: text.Text!, By: text.By(by))).OrderBy(one => one.By.At)];
    }
}
