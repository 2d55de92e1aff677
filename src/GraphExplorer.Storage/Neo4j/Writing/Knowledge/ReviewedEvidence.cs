using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Standing;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>Reads what stands in the database on the propositions that reviews are about.</summary>
internal static class ReviewedEvidence
{
    /// <summary>Reads it, on every tie and claim that the reviews, or those that they withdraw, may be about.</summary>
    public static async Task<IReadOnlyList<EvidenceFound>> ReadAsync(StateReader asking, BatchKnowledge known, IReadOnlyList<Review> reviews)
    {
        var claims = reviews.Concat(known.Reviews.Values)
            .Select(review => review.ClaimId is { } id ? known.Claims.GetValueOrDefault(id) : null)
            .OfType<KnownClaim>()
            .ToList();
        var ties = BatchReferences.Ids(reviews.Concat(known.Reviews.Values).Select(review => review.RelationshipId)
            .Concat(claims.Select(claim => claim.Relationship))
            .OfType<string>()
            .Where(known.HasRelationship));
        var found = new List<EvidenceFound>();
        if (ties.Count > 0)
        {
            found.Add(await EvidenceReading.OfTiesAsync(asking, ties));
        }

        foreach (var (entity, proposition) in claims.Where(claim => claim.Relationship is null).Select(claim => (claim.Entity!, claim.Proposition!)).Distinct())
        {
            found.Add(await EvidenceReading.OfPropositionAsync(asking, entity, proposition));
        }

        return found;
    }
}
