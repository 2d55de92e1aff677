using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>Drafts types, documents and speakers.</summary>
internal static class SourceDrafting
{
    /// <summary>Adds types, and rewords known ones.</summary>
    public static void AddTypes(Ledger ledger, IEnumerable<RelationshipType> types)
    {
        foreach (var type in types)
        {
            if (!ledger.Types.TryGetValue(type.Id, out var known) || !TypeValues.Of(known).IsSame(TypeValues.Of(type)))
            {
                ledger.Types[type.Id] = type;
                ledger.ChangedTypes.Add(type.Id);
                ledger.Added.Types++;
            }
        }
    }

    /// <summary>Adds documents; known ones stay as they are.</summary>
    public static void AddDocuments(Ledger ledger, IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            if (!ledger.Known.HasDocument(document.Id) && ledger.NewDocuments.TryAdd(document.Id, document))
            {
                ledger.Added.Documents++;
            }
        }
    }

    /// <summary>Adds speakers; one that nobody had graded takes the first grade that comes.</summary>
    public static void AddSpeakers(Ledger ledger, IEnumerable<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            if (!ledger.Known.HasSpeaker(speaker.Id) && ledger.NewSpeakers.TryAdd(speaker.Id, speaker))
            {
                ledger.Added.Speakers++;
            }
            else if (speaker.Reliability is not null && ledger.Speaker(speaker.Id) is { Reliability: null } ungraded)
            {
                var graded = ungraded with { Reliability = speaker.Reliability, ReliabilityReason = speaker.ReliabilityReason };
                (ledger.NewSpeakers.ContainsKey(speaker.Id) ? ledger.NewSpeakers : ledger.Graded)[speaker.Id] = graded;
                ledger.Added.Others++;
            }
        }
    }
}
