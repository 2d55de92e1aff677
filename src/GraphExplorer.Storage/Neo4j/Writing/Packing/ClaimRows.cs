using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>Rows of claims.</summary>
internal static class ClaimRows
{
    /// <summary>A new claim.</summary>
    public static List<object?> Of(Packing packing, ClaimDraft draft) => Shapes.Claim.Row(
        packing.Tables,
        draft.Properties(packing.Ledger),
        packing.Documents.Of(draft.Document),
        draft.New!.Chain.Select(packing.Speakers.Of).ToArray());

    /// <summary>New claims on what the database holds: place of the tie or of the entity, the claim, the tie's id.</summary>
    public static List<object?[]> OnKnown(Packing packing) => [.. packing.Ledger.Claims.Values
        .Where(draft => draft.New is not null && (draft.Subject.Relationship is not { } tie || !packing.Ledger.NewTies.ContainsKey(tie)))
        .Select(draft => new object?[]
        {
            packing.KnownTies.OfAny(draft.Subject.Relationship), packing.Entities.OfAny(draft.Subject.Entity), Of(packing, draft), draft.Subject.Relationship,
        })];

    /// <summary>What known claims gain: place, grades, retractions, paraphrases, whether they are withdrawn then.</summary>
    public static List<object?[]> Annotations(Packing packing) => [.. packing.Ledger.Claims.Values
        .Where(draft => draft.New is null && draft.Changed)
        .Select(draft => new object?[]
        {
            packing.KnownClaims.Of(draft.Id), draft.NewGrades, draft.NewRetractions, draft.NewSummaries, draft.Retracted ? true : null,
        })];
}
