using System.Globalization;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>The projection of an assessment on the record of a tie.</summary>
internal static class ProjectionValues
{
    /// <summary>To properties; counts of nothing are left out.</summary>
    public static PropertyMap Of(AssessmentSummary summary) => new()
    {
        { "confidence", Word.Of(summary.Confidence) },
        { "contested", summary.Contested },
        { "unsupported", summary.Unsupported },
        { "flagged", summary.Flagged ? true : null },
        { "reviewed", summary.Reviews > 0 ? true : null },
        { "reviews", Some(summary.Reviews) },
        { "supporting", Some(summary.Counts.Supporting) },
        { "disputing", Some(summary.Counts.Disputing) },
        { "questioning", Some(summary.Counts.Other) },
        { "excluded", Some(summary.Counts.Excluded) },
        { "origins", Some(summary.Origins) },
        { "independent", Some(summary.IndependentOrigins) },
        { "weaknesses", summary.Weaknesses.Select(weakness => Word.Of(weakness.Kind)).ToArray() },
        { "weaknessReasons", summary.Weaknesses.Select(weakness => weakness.Reason).ToArray() },
        { "likelihood", summary.Likelihood?.Term },
        { "likelihoodScale", summary.Likelihood?.Scale },
        { "ended", summary.Ended ? true : null },
        { "lastSaid", summary.LastSaid },
    };

    /// <summary>From properties.</summary>
    public static AssessmentSummary Of(Properties tie) => new(
        tie.Word<Confidence>("confidence"),
        tie.Flag("contested"),
        tie.Flag("unsupported"),
        tie.Flag("flagged"),
        Number(tie, "reviews"),
        new ClaimCounts(Number(tie, "supporting"), Number(tie, "disputing"), Number(tie, "questioning"), Number(tie, "excluded")),
        Number(tie, "origins"),
        Number(tie, "independent"),
        Weaknesses(tie),
        tie.TextOrNull("likelihood") is { } term ? new Likelihood(term, tie.TextOrNull("likelihoodScale")) : null,
        tie.Flag("ended"),
        tie.TextOrNull("lastSaid"));

    /// <summary>A text by which records sort from the weakest on: the rank in eight digits, then the id.</summary>
    public static string Weakest(long rank, string id) => WeakestHead(rank) + id;

    /// <summary>What that text begins with, before the id.</summary>
    public static string WeakestHead(long rank) => string.Create(CultureInfo.InvariantCulture, $"{rank:00000000}:");

    private static int? Some(int count) => count == 0 ? null : count;

    private static int Number(Properties tie, string name) => tie.Has(name) ? tie.Count(name) : 0;

    private static IReadOnlyList<Weakness> Weaknesses(Properties tie) =>
        [.. tie.Words<WeaknessKind>("weaknesses").Zip(tie.Texts("weaknessReasons"), (kind, reason) => new Weakness(kind, reason))];
}
