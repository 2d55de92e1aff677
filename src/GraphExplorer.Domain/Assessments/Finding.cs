namespace GraphExplorer.Domain.Assessments;

/// <summary>A rule that fired in an assessment.</summary>
/// <param name="Rule">The number of the rule in docs/model.md, 1 to 7.</param>
/// <param name="Reason">What it found, in a sentence.</param>
public sealed record Finding(int Rule, string Reason);
