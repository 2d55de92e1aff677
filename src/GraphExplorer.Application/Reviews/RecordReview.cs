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
        if (await store.RelationshipAsync(relationshipId, cancel) is null)
        {
            throw new NotFoundException($"No relationship has the id '{relationshipId}'.", "Reload the page; it may show another store.");
        }

        return (await store.ReviewAsync(Made(request, relationshipId, null), cancel))!;
    }

    /// <summary>On a claim; gives the account of the tie that it is about, or null where it is about something else.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    /// <exception cref="InvalidRequestException">The review breaks a rule.</exception>
    public async Task<RelationshipAccount?> OnClaimAsync(string claimId, ReviewRequest request, CancellationToken cancel)
    {
        var relationship = await store.RelationshipOfClaimAsync(claimId, cancel);
        return await store.ReviewAsync(Made(request, relationship, claimId), cancel);
    }

    private Review Made(ReviewRequest request, string? relationshipId, string? claimId)
    {
        if (string.IsNullOrWhiteSpace(request.Author) || request.Author.Length > MaxWord)
        {
            throw new InvalidRequestException("The review has no author, or a very long one.", $"Give a name of at most {MaxWord} characters.");
        }

        if (string.IsNullOrWhiteSpace(request.Id) || request.Id.Length > MaxWord)
        {
            throw new InvalidRequestException("The review has no id.", "Make one for each review, such as a UUID, and send it again with the same.");
        }

        if (request.Reason.Length > MaxReason)
        {
            throw new InvalidRequestException($"The reason has {request.Reason.Length} characters.", $"Keep it to {MaxReason}.");
        }

        return new Review(request.Id, relationshipId, claimId, request.Verdict, request.LowerTo, request.Withdraws, request.Reason.Trim(), new Authorship(request.Author.Trim(), clock.GetUtcNow()));
    }
}
