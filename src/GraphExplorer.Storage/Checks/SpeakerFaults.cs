using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with speakers.</summary>
internal static class SpeakerFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(BatchScope scope, IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            if (speaker.MentionedIn is { } document && !scope.HasDocument(document))
            {
                yield return $"the speaker {speaker.Name} is mentioned in the unknown document {document}";
            }

            if (speaker.EntityId is { } entity && scope.Kind(entity) is null)
            {
                yield return $"the speaker {speaker.Name} is said to be the unknown entity {entity}";
            }
        }
    }
}
