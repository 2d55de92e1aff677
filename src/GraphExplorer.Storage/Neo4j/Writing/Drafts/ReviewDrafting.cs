using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Standing;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>Drafts reviews under the rules for them.</summary>
/// <param name="ledger">The write, its claims drafted.</param>
/// <param name="found">What stands in the database on the propositions that they are about.</param>
internal sealed class ReviewDrafting(Ledger ledger, IReadOnlyList<EvidenceFound> found)
{
    private readonly DraftEvidence _evidence = new(ledger);
    private readonly ILookup<string, ClaimDraft> _claims = ledger.Claims.Values.ToLookup(draft => draft.Subject.Assessed, StringComparer.Ordinal);
    private readonly Dictionary<string, List<Review>> _added = new(StringComparer.Ordinal);

    /// <summary>Adds reviews as they were exported, the oldest first.</summary>
    public void AddExported(IEnumerable<Review> reviews)
    {
        foreach (var review in reviews.OrderBy(review => review.By.At))
        {
            Add(review, ReviewCheck.OfExported);
        }
    }

    /// <summary>Adds a review that is made now.</summary>
    public void AddNew(Review review) => Add(review, ReviewCheck.OfNew);

    private void Add(Review review, Action<Review, IReadOnlyList<Evidence>, IReadOnlyList<Review>> check)
    {
        if (ledger.Review(review.Id) is not null)
        {
            return;
        }

        var subject = ReviewSubject.Of(ledger, review);
        var added = _added.TryGetValue(subject.Assessed, out var some) ? some : _added[subject.Assessed] = [];
        check(review, Evidence(subject.Assessed), [.. found.SelectMany(one => one.Reviews(subject.Assessed)), .. added]);
        var kept = review with { RelationshipId = subject.Relationship, ClaimId = subject.Claim };
        added.Add(kept);
        ledger.NewReviews.Add(review.Id, kept);
        ledger.Added.Reviews++;
        if (subject.Relationship is { } tie)
        {
            ledger.NewTies.GetValueOrDefault(tie)?.Reviews.Add(kept);
            ledger.Touch(tie);
        }
    }

    private List<Evidence> Evidence(string proposition) =>
        [.. found.SelectMany(one => one.Evidence(proposition)), .. _evidence.Of(_claims[proposition])];
}
