namespace GraphExplorer.Application.Progress;

/// <summary>How far a piece of work has come.</summary>
/// <param name="Phase">What it is at.</param>
/// <param name="Share">How much of that is done, 0 to 1; null where nobody can tell.</param>
public sealed record WorkProgress(WorkPhase Phase, double? Share = null);
