using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Claims;

/// <summary>That a speaker is relied on otherwise in this matter than by default.</summary>
/// <param name="SpeakerId">A speaker of the claim's chain.</param>
/// <param name="Reliability">The grade on this matter.</param>
/// <param name="Reason">Why (<c>on its enemy</c>), or null.</param>
public sealed record ReliabilityOverride(string SpeakerId, Reliability Reliability, string? Reason);
