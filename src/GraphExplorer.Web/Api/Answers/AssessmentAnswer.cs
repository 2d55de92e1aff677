using GraphExplorer.Domain.Assessments;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>Why an assessment is what it is.</summary>
/// <param name="Derived">The confidence without any <em>lower to</em>.</param>
/// <param name="Because">In a sentence.</param>
/// <param name="Findings">The rules that fired.</param>
/// <param name="Origins">The supporting origins.</param>
/// <param name="Pairs">Who is independent of whom, and why not.</param>
/// <param name="WouldChange">What would change it.</param>
public sealed record AssessmentAnswer(
    Confidence Derived,
    string Because,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<OriginPair> Pairs,
    IReadOnlyList<string> WouldChange)
{
    /// <summary>That of an assessment.</summary>
    public static AssessmentAnswer Of(Assessment whole) =>
        new(whole.Derived, whole.Because, whole.Findings, whole.Origins, whole.Pairs, whole.WouldChange);
}
