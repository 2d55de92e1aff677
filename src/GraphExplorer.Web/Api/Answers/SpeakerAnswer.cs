using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A speaker in a chain.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">Its independence group.</param>
/// <param name="Unnamed">Whether nobody knows who it is.</param>
/// <param name="Reliability">A to F, in this matter.</param>
/// <param name="Reason">Why it differs from its default, or null.</param>
public sealed record SpeakerAnswer(string Name, string Group, bool Unnamed, string Reliability, string? Reason)
{
    /// <summary>That of a graded speaker.</summary>
    public static SpeakerAnswer Of(GradedSpeaker speaker) =>
        new(speaker.Speaker.Name, speaker.Speaker.IndependenceGroup, speaker.Speaker.Unnamed, speaker.Reliability.ToString(), speaker.Reason);
}
