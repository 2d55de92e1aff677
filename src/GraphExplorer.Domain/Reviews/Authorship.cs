namespace GraphExplorer.Domain.Reviews;

/// <summary>Who wrote something, and when.</summary>
/// <param name="Author">A local name until sign-in comes.</param>
/// <param name="At">When, UTC.</param>
public sealed record Authorship(string Author, DateTimeOffset At);
