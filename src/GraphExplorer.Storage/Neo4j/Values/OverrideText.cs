using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>A speaker's other reliability within the text of a grade.</summary>
/// <param name="Speaker">The speaker's id.</param>
/// <param name="Reliability">The word of the grade.</param>
/// <param name="Reason">Why, or null.</param>
internal sealed record OverrideText(string Speaker, string Reliability, string? Reason)
{
    /// <summary>The override that it tells of.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ReliabilityOverride Override => new(Speaker, KnownWord.Read<Reliability>(Reliability), Reason);

    /// <summary>The text of an override.</summary>
    public static OverrideText Of(ReliabilityOverride one) => new(one.SpeakerId, Word.Of(one.Reliability), one.Reason);
}
