using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>How a review is written.</summary>
internal static class ReviewLines
{
    /// <summary>A review, with the relationship that it concerns, if any.</summary>
    public static void Review(ItemWriter item, Review review, Relationship? tie, FileWords words)
    {
        item.Text("id", review.Id);
        Tie(item, tie, words);
        item.Text("claim", review.ClaimId);
        item.Word<Verdict>("verdict", review.Verdict);
        item.Word<Confidence>("lowerTo", review.LowerTo);
        item.Text("withdraws", review.Withdraws);
        item.Text("reason", review.Reason);
        item.By(review.By);
    }

    /// <summary>The three members that say which relationship is meant.</summary>
    public static void Tie(ItemWriter item, Relationship? tie, FileWords words)
    {
        if (tie is not null)
        {
            item.Text("from", words.Entities.Of(tie.From));
            item.Text("type", tie.Type);
            item.Text("to", words.Entities.Of(tie.To));
        }
    }
}
