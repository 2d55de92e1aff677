using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Speakers as <c>(:Speaker)</c>; the ids of the document that mentions one and of the entity that one is stand beside the ties to them.</summary>
internal static class SpeakerValues
{
    /// <summary>To properties.</summary>
    public static PropertyMap Of(Speaker speaker) => new()
    {
        { "id", speaker.Id },
        { "name", speaker.Name },
        { "group", speaker.Group },
        { "reliability", speaker.Reliability is { } grade ? Word.Of(grade) : null },
        { "reason", speaker.ReliabilityReason },
        { "mentionedIn", speaker.MentionedIn },
        { "entity", speaker.EntityId },
    };

    /// <summary>From properties.</summary>
    public static Speaker Of(Properties speaker) => new(
        speaker.Text("name"),
        speaker.TextOrNull("group"),
        speaker.WordOrNull<Reliability>("reliability"),
        speaker.TextOrNull("reason"),
        speaker.TextOrNull("mentionedIn"),
        speaker.TextOrNull("entity"));
}
