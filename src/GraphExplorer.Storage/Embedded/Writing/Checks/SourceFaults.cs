using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Embedded.Writing.Checks;

/// <summary>What can be wrong with documents and speakers.</summary>
internal static class SourceFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(BatchScope scope, FactBatch batch)
    {
        foreach (var document in batch.Documents.Where(document => string.IsNullOrWhiteSpace(document.Title)))
        {
            yield return $"the document {document.Id} has no title";
        }

        foreach (var speaker in batch.Speakers)
        {
            if (string.IsNullOrWhiteSpace(speaker.Name))
            {
                yield return $"the speaker {speaker.Id} has no name";
            }

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
