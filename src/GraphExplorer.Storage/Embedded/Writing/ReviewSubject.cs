using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>What a review is about, in row keys.</summary>
/// <param name="Relationship">The relationship, or null for a claim about something else.</param>
/// <param name="Claim">The claim, or null for the tie itself.</param>
/// <param name="Entity">The entity that a claim about something else is about, else null.</param>
/// <param name="Proposition">The id of such a proposition, else null.</param>
internal sealed record ReviewSubject(long? Relationship, long? Claim, long? Entity, string? Proposition)
{
    /// <summary>Finds it.</summary>
    /// <exception cref="NotFoundException">The tie or the claim is unknown.</exception>
    /// <exception cref="InvalidRequestException">It names neither, or a claim about another tie.</exception>
    public static ReviewSubject Of(Session session, Review review)
    {
        if (review is { RelationshipId: null, ClaimId: null, Withdraws: { } other } && ReviewRows.ById(session, other) is { Withdraws: null } first)
        {
            return Of(session, first);
        }

        var tie = review.RelationshipId is { } id ? TieOf(session, id) : (long?)null;
        if (review.ClaimId is null)
        {
            return tie is not null
                ? new ReviewSubject(tie, null, null, null)
                : throw new InvalidRequestException("The review names neither a tie nor a claim.", "Say what it is about.");
        }

        var found = OfClaim(session, review.ClaimId);
        return tie is null || tie == found.Relationship
            ? found
            : throw new InvalidRequestException(
                $"The claim {review.ClaimId} is not about the tie {review.RelationshipId}.", "Name the tie that the claim is about, or none.");
    }

    /// <summary>The claims on the same proposition.</summary>
    public IReadOnlyList<Evidence> Evidence(Session session)
    {
        var reader = new EvidenceReader(session);
        return Relationship is { } tie ? reader.OfRelationship(tie) : reader.OfProposition(Entity!.Value, Proposition!);
    }

    /// <summary>The reviews of the same proposition and its claims.</summary>
    public IReadOnlyList<Review> Reviews(Session session) => Relationship is { } tie
        ? ReviewRows.OfRelationship(session, tie)
        : ReviewRows.OfProposition(session, Entity!.Value, Proposition!);

    private static long TieOf(Session session, string id) => RelationshipRows.KeyOf(session, id)
        ?? throw new NotFoundException($"There is no tie with the id {id}.", "Take the id from the network or the list of the weakest.");

    private static ReviewSubject OfClaim(Session session, string id)
    {
        using var rows = session.Rows("SELECT key, relationship, subject, proposition FROM claim WHERE id = ?1", id);
        return rows.Read()
            ? new ReviewSubject(rows.NumberAt(1), rows.GetInt64(0), rows.NumberAt(2), rows.TextAt(3))
            : throw new NotFoundException($"There is no claim with the id {id}.", "Take the id from the tie's claims.");
    }
}
