using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>Drafts ties and claims; known claims stay as they are, and what is recorded beside them is added.</summary>
internal static class ClaimDrafting
{
    /// <summary>Adds ties without claims.</summary>
    public static void AddTies(Ledger ledger, IEnumerable<Relationship> relationships)
    {
        foreach (var relationship in relationships)
        {
            Tie(ledger, relationship);
        }
    }

    /// <summary>Adds claims with their grades, retractions and paraphrases.</summary>
    public static void Add(Ledger ledger, IEnumerable<ClaimRecord> records)
    {
        foreach (var record in records)
        {
            var draft = ledger.Claims.GetValueOrDefault(record.Claim.Id);
            var isNew = draft is null && !ledger.Known.HasClaim(record.Claim.Id);
            draft ??= isNew ? New(ledger, record) : Known(ledger, record.Claim.Id);
            if (Annotate(ledger, draft, record) || isNew)
            {
                ledger.Touch(draft.Subject.Relationship);
                ledger.Touch(draft.New is null ? draft.CorrectedTie : CorrectedBy(ledger, draft));
            }
        }

        TouchWhatWasCorrectedBefore(ledger);
    }

    /// <summary>The tie whose claim a new claim corrects, as far as that claim is known or was met already.</summary>
    private static string? CorrectedBy(Ledger ledger, ClaimDraft draft) =>
        draft.New!.Supersedes is { } id ? ledger.OfClaim(id)?.Relationship : null;

    /// <summary>A claim that comes behind its correction in the same batch.</summary>
    private static void TouchWhatWasCorrectedBefore(Ledger ledger)
    {
        foreach (var draft in ledger.Claims.Values.Where(draft => draft.New?.Supersedes is not null))
        {
            ledger.Touch(CorrectedBy(ledger, draft));
        }
    }

    private static ClaimDraft New(Ledger ledger, ClaimRecord record)
    {
        var draft = new ClaimDraft(record.Claim, record.By ?? ledger.By);
        ledger.Claims.Add(draft.Id, draft);
        ledger.Added.Claims++;
        if (record.Claim.Proposition is RelationshipProposition on)
        {
            Tie(ledger, on.Relationship)?.Claims.Add(draft);
        }

        return draft;
    }

    private static ClaimDraft Known(Ledger ledger, string id)
    {
        var draft = new ClaimDraft(ledger.Known.Claims[id]);
        ledger.Claims.Add(id, draft);
        return draft;
    }

    /// <summary>The draft of a tie, or null where the database holds it.</summary>
    private static TieDraft? Tie(Ledger ledger, Relationship relationship)
    {
        if (ledger.Known.HasRelationship(relationship.Id) || ledger.NewTies.TryGetValue(relationship.Id, out var draft))
        {
            return ledger.NewTies.GetValueOrDefault(relationship.Id);
        }

        draft = new TieDraft(relationship, KindWords.Of(ledger.Kind(relationship.From), ledger.Kind(relationship.To)));
        ledger.NewTies.Add(relationship.Id, draft);
        ledger.Added.Relationships++;
        return draft;
    }

    /// <summary>Adds what is recorded beside a claim; whether any of it bears on the assessment.</summary>
    private static bool Annotate(Ledger ledger, ClaimDraft draft, ClaimRecord record)
    {
        if (record.Claim.Summary is { } summary && draft.Add(summary, record.By ?? ledger.By))
        {
            ledger.Added.Others++;
        }

        var (grades, retractions) = (record.Grades.Count(draft.Add), record.Retractions.Count(draft.Add));
        ledger.Added.Grades += grades;
        ledger.Added.Others += retractions;
        return grades + retractions > 0;
    }
}
