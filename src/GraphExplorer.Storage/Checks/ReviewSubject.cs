using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Checks;

/// <summary>What a review is about.</summary>
/// <param name="Relationship">The relationship, or null for a claim about something else.</param>
/// <param name="Claim">The claim, or null for the tie itself.</param>
/// <param name="Entity">The entity that a claim about something else is about, else null.</param>
/// <param name="Proposition">The id of such a proposition, else null.</param>
internal sealed record ReviewSubject(string? Relationship, string? Claim, string? Entity, string? Proposition)
{
    /// <summary>The id of the proposition that is assessed.</summary>
    public string Assessed => Relationship ?? Proposition!;

    /// <summary>Finds it.</summary>
    /// <exception cref="NotFoundException">The tie or the claim is unknown.</exception>
    /// <exception cref="InvalidRequestException">It names neither, or a claim about another tie.</exception>
    public static ReviewSubject Of(IReviewable known, Review review)
    {
        if (review is { RelationshipId: null, ClaimId: null, Withdraws: { } other } && known.Review(other) is { Withdraws: null } first)
        {
            return Of(known, first);
        }

        var tie = review.RelationshipId is { } id ? TieOf(known, id) : null;
        if (review.ClaimId is null)
        {
            return tie is not null
                ? new ReviewSubject(tie, null, null, null)
                : throw new InvalidRequestException("The review names neither a tie nor a claim.", "Say what it is about.");
        }

        var found = known.OfClaim(review.ClaimId)
            ?? throw new NotFoundException($"There is no claim with the id {review.ClaimId}.", "Take the id from the tie's claims.");
        return tie is null || tie == found.Relationship
            ? found
            : throw new InvalidRequestException(
                $"The claim {review.ClaimId} is not about the tie {review.RelationshipId}.", "Name the tie that the claim is about, or none.");
    }

    private static string TieOf(IReviewable known, string id) => known.HasTie(id)
        ? id
        : throw new NotFoundException($"There is no tie with the id {id}.", "Take the id from the network or the list of the weakest.");
}
