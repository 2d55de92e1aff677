using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>reviews</c>.</summary>
internal static class ReviewSection
{
    /// <summary>One review, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var id = members.Required("id", 200);
        var tie = members.Has("from") || members.Has("type") || members.Has("to") ? TieSection.Subject(members) : null;
        var claim = members.ClaimId("claim");
        var verdict = members.Word<Verdict>("verdict");
        var review = new Review(
            id,
            null,
            claim,
            verdict ?? default,
            members.Word<Confidence>("lowerTo"),
            members.Text("withdraws", 200),
            members.Required("reason", TextRule.MaxText),
            members.By() ?? new Authorship("", default));
        Check(review, verdict is not null, tie is not null, members);
        return members.Done() ? new ReviewItem(members.Line, tie, review) : null;
    }

    private static void Check(Review review, bool hasVerdict, bool hasTie, MemberReader members)
    {
        if (!members.Good)
        {
            return;
        }

        if (!hasVerdict || review.By.Author.Length == 0)
        {
            members.Fault(members.Line, "A review needs its “verdict”, and who gave it when.", "Add \"verdict\", \"by\" and \"at\".");
        }
        else if (!hasTie && review.ClaimId is null)
        {
            members.Fault(members.Line, "The review says not what it is about.", "Add \"from\", \"type\" and \"to\", or \"claim\".");
        }
        else if ((review.Verdict == Verdict.LowerTo) != (review.LowerTo is Confidence.Low or Confidence.Moderate))
        {
            members.Fault(members.Line, "“lowerTo” goes with the verdict lower-to, and with no other.", "Write \"lowerTo\": \"moderate\" or \"low\".");
        }
        else if ((review.Verdict == Verdict.Withdraw) != (review.Withdraws is not null))
        {
            members.Fault(members.Line, "“withdraws” goes with the verdict withdraw, and with no other.", "Name the review that it takes back.");
        }
    }
}
