using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Reviews as <c>(:Review)</c>.</summary>
internal static class ReviewValues
{
    /// <summary>To properties.</summary>
    /// <param name="review">The review, naming the tie that it or its claim is about.</param>
    public static PropertyMap Of(Review review)
    {
        var map = new PropertyMap
        {
            { "id", review.Id },
            { "relationship", review.RelationshipId },
            { "claim", review.ClaimId },
            { "verdict", Word.Of(review.Verdict) },
            { "lowerTo", review.LowerTo is { } confidence ? Word.Of(confidence) : null },
            { "withdraws", review.Withdraws },
            { "reason", review.Reason },
        };
        map.Add(review.By);
        return map;
    }

    /// <summary>From properties.</summary>
    public static Review Of(Properties review) => new(
        review.Text("id"),
        review.TextOrNull("relationship"),
        review.TextOrNull("claim"),
        review.Word<Verdict>("verdict"),
        review.WordOrNull<Confidence>("lowerTo"),
        review.TextOrNull("withdraws"),
        review.Text("reason"),
        review.Authorship);
}
