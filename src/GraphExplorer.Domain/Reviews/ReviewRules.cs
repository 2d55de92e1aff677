using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Reviews;

/// <summary>What a review must be before it is recorded.</summary>
public static class ReviewRules
{
    /// <summary>Refuses, with cause and remedy, a review that cannot stand.</summary>
    /// <param name="review">The new review.</param>
    /// <param name="derived">What rules 1 to 6 give on its proposition now.</param>
    /// <param name="evidence">The proposition's claims.</param>
    /// <param name="earlier">Every earlier review of the proposition and its claims.</param>
    /// <exception cref="InvalidRequestException">The review breaks a rule.</exception>
    public static void Check(Review review, Confidence derived, IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> earlier)
    {
        Required.Text(review.Id, "A review", "id");
        Required.Text(review.Reason, "A review", "reason");
        Required.Text(review.By.Author, "A review", "author");
        CheckShape(review);
        switch (review.Verdict)
        {
            case Verdict.LowerTo:
                CheckLowering(review.LowerTo, derived);
                break;
            case Verdict.Exclude:
                CheckExclusion(review.ClaimId!, evidence);
                break;
            case Verdict.Withdraw:
                CheckWithdrawal(review.Withdraws!, earlier);
                break;
        }
    }

    private static void CheckShape(Review review)
    {
        var word = Word.Of(review.Verdict);
        var ofTie = review.Verdict is Verdict.Agree or Verdict.Flag or Verdict.LowerTo;
        Refuse(ofTie && review.ClaimId is not null, $"“{word}” is a verdict on a tie, and a claim is named.", "Leave the claim out, or exclude it.");
        Refuse(ofTie && review.RelationshipId is null, $"“{word}” is a verdict on a tie, and none is named.", "Name the relationship.");
        Refuse(review.Verdict == Verdict.Exclude && review.ClaimId is null, "No claim is named to exclude.", "Name the claim.");
        Refuse(review.Verdict == Verdict.LowerTo && review.LowerTo is null, "It is not said to what to lower.", "Say moderate or low.");
        Refuse(review.Verdict != Verdict.LowerTo && review.LowerTo is not null, $"“{word}” changes no confidence, and one is given.", "Leave it out, or lower.");
        Refuse(review.Verdict == Verdict.Withdraw && review.Withdraws is null, "It is not said which review to withdraw.", "Name the review by its id.");
        Refuse(review.Verdict != Verdict.Withdraw && review.Withdraws is not null, $"“{word}” takes no review back, and one is named.", "Leave it out, or withdraw.");
    }

    private static void CheckLowering(Confidence? to, Confidence derived)
    {
        Refuse(
            to is not (Confidence.Moderate or Confidence.Low),
            $"A review cannot lower to {Word.Of(to ?? Confidence.High)}.",
            "Say moderate or low; to leave a claim out of account, exclude it.");
        Refuse(
            to >= derived,
            $"{Capital(to!.Value)} is not below {Word.Of(derived)}, which is what the claims give.",
            derived > Confidence.Low
                ? "Lower it further, flag it, or agree."
                : "It cannot be lowered by a review: flag it instead, or exclude a claim.");
    }

    private static void CheckExclusion(string claimId, IReadOnlyList<Evidence> evidence)
    {
        Refuse(
            !evidence.Any(one => one.Claim.Id == claimId),
            "The claim to exclude is not among the claims on this.",
            "Take a claim that is listed there.");
        var series = ClaimSeries.Of(evidence);
        var first = series.FirstOf(claimId);
        Refuse(
            !LiveClaims.Of(evidence).Exists(live => series.FirstOf(live.Claim.Id) == first),
            "The claim to exclude was withdrawn by who made it, and counts no longer.",
            "There is nothing to exclude.");
    }

    private static void CheckWithdrawal(string id, IReadOnlyList<Review> earlier)
    {
        var target = earlier.FirstOrDefault(review => review.Id == id);
        Refuse(target is null, "There is no such review to withdraw.", "Take one that is listed there.");
        Refuse(
            target!.Verdict == Verdict.Withdraw,
            "A withdrawal cannot be withdrawn.",
            "Give the verdict again: it is a new review.");
        Refuse(
            earlier.Any(review => review.Verdict == Verdict.Withdraw && review.Withdraws == id),
            "This review was withdrawn already.",
            "There is nothing to do; to take it up again, give the verdict again.");
    }

    private static string Capital(Confidence confidence) => Assessments.Wording.Phrase.Sentence(Word.Of(confidence));

    private static void Refuse(bool broken, string cause, string remedy)
    {
        if (broken)
        {
            throw new InvalidRequestException(cause, remedy);
        }
    }
}
