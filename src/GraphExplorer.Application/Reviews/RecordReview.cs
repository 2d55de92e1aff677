using GraphExplorer.Interchange.Items;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Reviews;

/// <summary>Records a person's verdict on a tie or on a claim. Nothing is ever overwritten.</summary>
public sealed class RecordReview(INetworkStore store, TimeProvider clock)
{
    /// <summary>How long an id and a name may be.</summary>
    private const int MaxWord = 200;

    /// <summary>How long a reason may be.</summary>
    private const int MaxReason = 4_000;

    /// <summary>On a relationship; gives its account as it is now.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    /// <exception cref="InvalidRequestException">The review breaks a rule.</exception>
    public async Task<RelationshipAccount> OnRelationshipAsync(string relationshipId, ReviewRequest request, CancellationToken cancel)
    {
        var review = Made(request, relationshipId, null);
        return Recorded(review, await store.ReviewAsync(review, cancel))!;
    }

    /// <summary>On a claim; gives the account of the tie that it is about, or null where it is about something else.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    /// <exception cref="InvalidRequestException">The review breaks a rule.</exception>
    public async Task<RelationshipAccount?> OnClaimAsync(string claimId, ReviewRequest request, CancellationToken cancel)
    {
        var relationship = await store.RelationshipOfClaimAsync(claimId, cancel);
        var review = Made(request, relationship, claimId);
        return Recorded(review, await store.ReviewAsync(review, cancel));
    }

    // a store leaves a known id as it is: what says something else under it was not recorded, and must not look as if it were
    private static RelationshipAccount? Recorded(Review review, RelationshipAccount? account) =>
        account is null || account.Reviews.Any(kept => kept with { By = review.By } == review)
            ? account
            : throw new InvalidRequestException("There is a review with this id already, and it says something else.", "Give the new one an id of its own.");

    private Review Made(ReviewRequest request, string? relationshipId, string? claimId)
    {
        if (!IsWord(request.Author))
        {
            throw new InvalidRequestException("The review has no author, or a very long one.", $"Give a name of at most {MaxWord} characters.");
        }

        if (!IsWord(request.Id))
        {
            throw new InvalidRequestException("The review has no id, or a very long one.", "Make one for each review, such as a UUID, and send it again with the same.");
        }

        CheckReason(request.Reason);
        return new Review(request.Id, relationshipId, claimId, request.Verdict, request.LowerTo, request.Withdraws, request.Reason.Trim(), new Authorship(request.Author.Trim(), clock.GetUtcNow()));
    }

    private static void CheckReason(string reason)
    {
        if (TextRule.FaultOf(reason, MaxReason) is { } fault)
        {
            throw new InvalidRequestException($"The reason {fault}.", "Write it in other words.");
        }

        if (!TextRule.IsSeen(reason))
        {
            throw new InvalidRequestException("A review has no reason.", "Give it a reason of at least one character.");
        }
    }

    private static bool IsWord(string text) =>
        TextRule.IsSeen(text) && TextRule.FaultOf(text, MaxWord) is null && !text.Any(char.IsControl);
}
