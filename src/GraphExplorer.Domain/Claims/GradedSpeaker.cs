using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Claims;

/// <summary>A speaker of a chain with the reliability that counts in this matter.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Reliability">The claim's override, else the speaker's default.</param>
/// <param name="Reason">Why it differs from the default, or null.</param>
public sealed record GradedSpeaker(Speaker Speaker, Reliability Reliability, string? Reason = null);
