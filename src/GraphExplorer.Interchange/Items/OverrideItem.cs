using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Interchange.Items;

/// <summary>That a speaker is relied on otherwise in this matter.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Reliability">The grade.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record OverrideItem(SpeakerMention Speaker, Reliability Reliability, string? Reason);
