using GraphExplorer.Domain.Claims;
using GraphExplorer.Storage.Checks;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>The evidence that new claims are.</summary>
internal sealed class DraftEvidence
{
    private readonly Ledger _ledger;
    private readonly ILookup<string, ClaimDraft> _corrections;

    /// <summary>Notes which claims correct which.</summary>
    public DraftEvidence(Ledger ledger)
    {
        _ledger = ledger;
        _corrections = ledger.Claims.Values.Where(draft => draft.New?.Supersedes is not null).ToLookup(draft => draft.New!.Supersedes!, StringComparer.Ordinal);
    }

    /// <summary>The evidence of new claims.</summary>
    public List<Evidence> Of(IEnumerable<ClaimDraft> drafts) => [.. drafts.Where(draft => draft.New is not null).Select(Of)];

    private Evidence Of(ClaimDraft draft)
    {
        var (credibility, overrides) = draft.Grade;
        return new Evidence(
            draft.New!,
            _ledger.Document(draft.Document),
            [.. draft.New!.Chain.Select(id => ChainGrading.Graded(_ledger.Speaker(id), overrides))],
            credibility,
            draft.Retracted || _corrections[draft.Id].Any(other => !other.Retracted && other.Subject.Assessed != draft.Subject.Assessed));
    }
}
