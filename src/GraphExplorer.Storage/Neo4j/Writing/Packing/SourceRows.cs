using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>Rows of types, documents, speakers and reviews: few, and so with the names of their properties.</summary>
internal static class SourceRows
{
    /// <summary>New and reworded types.</summary>
    public static List<PropertyMap> Types(Packing packing) => [.. packing.Ledger.ChangedTypes.Select(id => TypeValues.Of(packing.Ledger.Types[id]))];

    /// <summary>Known types whose labels change: the native type, the label, the label once ended.</summary>
    public static List<string[]> Relabelled(Packing packing) => [.. packing.Ledger.ChangedTypes
        .Where(id => packing.Ledger.Known.Types.TryGetValue(id, out var before)
            && (before.LabelWhen(false), before.LabelWhen(true)) != (packing.Ledger.Types[id].LabelWhen(false), packing.Ledger.Types[id].LabelWhen(true)))
        .Select(id => new[] { TypeValues.Native(id), packing.Ledger.Types[id].LabelWhen(false), packing.Ledger.Types[id].LabelWhen(true) })];

    /// <summary>New documents.</summary>
    public static List<PropertyMap> Documents(Packing packing) => [.. packing.Ledger.NewDocuments.Values.Select(DocumentValues.Of)];

    /// <summary>New speakers: places of the document that mentions them and of the entity that they are, none or one each, and their properties.</summary>
    public static List<object?[]> Speakers(Packing packing) => [.. packing.Ledger.NewSpeakers.Values.Select(speaker => new object?[]
    {
        Places(packing.Documents.OfAny(speaker.MentionedIn)), Places(packing.Entities.OfAny(speaker.EntityId)), SpeakerValues.Of(speaker),
    })];

    /// <summary>Known speakers who get their first grade: place, grade, reason.</summary>
    public static List<object?[]> Graded(Packing packing) => [.. packing.Ledger.Graded.Values.Select(speaker => new object?[]
    {
        packing.Speakers.Of(speaker.Id), Word.Of(speaker.Reliability!.Value), speaker.ReliabilityReason,
    })];

    /// <summary>New reviews: ids of the tie and of the claim, the properties, the position.</summary>
    public static List<object?[]> Reviews(Packing packing) => [.. packing.Ledger.NewReviews.Values.Select((review, position) => new object?[]
    {
        review.RelationshipId, review.ClaimId, ReviewValues.Of(review).Plain(), position,
    })];

    private static int[] Places(int? place) => place is { } one ? [one] : [];
}
