namespace GraphExplorer.Domain.Assessments;

/// <summary>Whether two origins are independent of one another, and why or why not.</summary>
/// <param name="First">Group of the one.</param>
/// <param name="Second">Group of the other.</param>
/// <param name="Independent">Whether they corroborate one another.</param>
/// <param name="Reason">A sentence.</param>
public sealed record OriginPair(string First, string Second, bool Independent, string Reason);
