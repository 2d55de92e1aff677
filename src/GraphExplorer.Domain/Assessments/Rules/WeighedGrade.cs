using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Both grades of a claim.</summary>
internal readonly record struct WeighedGrade(Reliability Reliability, Credibility Credibility)
{
    /// <summary>Whether it is at least as good on both axes; unknown is never good.</summary>
    public bool IsAtLeast(WeighedGrade other) => Reliability <= other.Reliability && Credibility <= other.Credibility;
}
