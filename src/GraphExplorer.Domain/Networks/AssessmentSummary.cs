using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Networks;

/// <summary>What a picture, a list and a filter need of an assessment; what a store keeps as its projection.</summary>
/// <param name="Confidence">With reviews.</param>
/// <param name="Contested">Whether another speaker disputes it or finds no evidence.</param>
/// <param name="Unsupported">Claims, and none supports.</param>
/// <param name="Flagged">A standing flag.</param>
/// <param name="Reviews">How many reviews stand.</param>
/// <param name="Counts">Claims by stance.</param>
/// <param name="Origins">Supporting groups, counted.</param>
/// <param name="IndependentOrigins">Independent ones, counted.</param>
/// <param name="Weaknesses">Reasons to doubt it.</param>
/// <param name="Likelihood">A signed judgement, or null.</param>
/// <param name="Ended">Every dated support says that it has ended.</param>
/// <param name="LastSaid">When a live claim was last made, in EDTF, or null.</param>
public sealed record AssessmentSummary(
    Confidence Confidence,
    bool Contested,
    bool Unsupported,
    bool Flagged,
    int Reviews,
    ClaimCounts Counts,
    int Origins,
    int IndependentOrigins,
    IReadOnlyList<Weakness> Weaknesses,
    Likelihood? Likelihood,
    bool Ended,
    string? LastSaid)
{
    /// <summary>A tie on which nobody has claimed anything.</summary>
    public static readonly AssessmentSummary NoClaims =
        new(Confidence.Unassessed, false, false, false, 0, ClaimCounts.None, 0, 0, [], null, false, null);

    /// <summary>Every supporting claim is hedged.</summary>
    public bool Hedged => Has(WeaknessKind.Hedged);

    /// <summary>Every supporting claim is inferred.</summary>
    public bool Inferred => Has(WeaknessKind.Inferred);

    /// <summary>The summary of an assessment.</summary>
    public static AssessmentSummary Of(Assessment whole) => new(
        whole.Confidence,
        whole.Contested,
        whole.Unsupported,
        whole.Flagged,
        whole.StandingReviews,
        whole.Counts,
        whole.Origins.Count,
        whole.IndependentOrigins,
        whole.Weaknesses,
        whole.Likelihood,
        whole.Ended,
        whole.LastSaid?.Text);

    private bool Has(WeaknessKind kind) => Weaknesses.Any(weakness => weakness.Kind == kind);
}
