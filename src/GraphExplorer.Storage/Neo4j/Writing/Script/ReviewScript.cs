using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Statements for reviews, in the order in which they were made.</summary>
internal static class ReviewScript
{
    /// <summary>The reviews.</summary>
    public static IEnumerable<string> All(Ledger ledger) => ledger.NewReviews.Values.Select(Review);

    private static string Review(Review review, int number)
    {
        var properties = ReviewValues.Of(review);
        properties.Add("number", number);
        return ScriptText.CreateTied(
            "v", "Review", properties, ("r", "Relationship", review.RelationshipId, "REVIEWS"), ("c", "Claim", review.ClaimId, "REVIEWS"));
    }
}
