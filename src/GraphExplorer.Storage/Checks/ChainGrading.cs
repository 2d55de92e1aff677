using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Storage.Checks;

/// <summary>The speakers of a chain with the grades that count.</summary>
internal static class ChainGrading
{
    /// <summary>A speaker by the claim's own grade of them, else by their default.</summary>
    public static GradedSpeaker Graded(Speaker speaker, IReadOnlyList<ReliabilityOverride> overrides) =>
        overrides.FirstOrDefault(one => one.SpeakerId == speaker.Id) is { } own
            ? new GradedSpeaker(speaker, own.Reliability, own.Reason)
            : new GradedSpeaker(speaker, speaker.Reliability ?? Reliability.F);
}
