using Bunit;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Reviewing;

namespace GraphExplorer.Web.Tests.Features.Reviewing;

public sealed class ReviewDialogTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void ReasonIsBlank_Record_IsRefusedAndSaysWhatToDo()
    {
        var dialog = Open(Verdict.Flag);

        Record(dialog);

        Assert.Empty(page.Store.Recorded);
        Assert.Contains("Give a reason", dialog.Find("#review-reason-fault").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", dialog.Find("#review-reason").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void ReasonIsGiven_Record_IsSignedSeenAndClosed()
    {
        RelationshipAccount? seen = null;
        page.Bench.Reviewed += account => seen = account;
        var dialog = Open(Verdict.Flag);

        dialog.Find("#review-reason").Input("  Only one origin  ");
        Record(dialog);

        var review = Assert.Single(page.Store.Recorded);
        Assert.Equal((Verdict.Flag, "Only one origin", "Ada"), (review.Verdict, review.Reason, review.By.Author));
        Assert.True(seen!.Assessment.Flagged);
        Assert.Equal(Dialog.None, page.Bench.Dialog);
        Assert.Equal(1, page.Canvas.Reloads);
    }

    [Fact]
    public void ModerateTie_IsReviewed_CanBeLoweredToLowOnly()
    {
        var dialog = Open(Verdict.LowerTo, Confidence.Moderate);

        Assert.Equal(["Lower to low"], Verdicts(dialog).Where(words => words.StartsWith("Lower", StringComparison.Ordinal)));

        dialog.Find("#review-reason").Input("Old report");
        Record(dialog);

        Assert.Equal(Confidence.Low, Assert.Single(page.Store.Recorded).LowerTo);
    }

    [Fact]
    public void Claim_IsExcluded_OffersNoOtherVerdict()
    {
        var claim = page.Store.Ties[0].Evidence[0].Claim.Id;
        page.Bench.AskReview(new ReviewSubject(page.Store.Ties[0].Relationship.Id, claim, "a claim", Verdict.Exclude, Confidence.Low));
        var dialog = page.Show<ReviewDialog>();

        Assert.Empty(Verdicts(dialog));
        dialog.Find("#review-reason").Input("Retold");
        Record(dialog);

        Assert.Equal((claim, Verdict.Exclude), (page.Store.Recorded[0].ClaimId, page.Store.Recorded[0].Verdict));
    }

    private IRenderedComponent<ReviewDialog> Open(Verdict verdict, Confidence derived = Confidence.Low)
    {
        page.Bench.AskReview(new ReviewSubject(page.Store.Ties[1].Relationship.Id, null, "a tie", verdict, derived));
        return page.Show<ReviewDialog>();
    }

    private static IEnumerable<string> Verdicts(IRenderedComponent<ReviewDialog> dialog) =>
        dialog.FindAll(".verdicts label").Select(label => label.TextContent.Trim());

    private static void Record(IRenderedComponent<ReviewDialog> dialog) =>
        dialog.FindAll(".modal-foot fluent-button")[1].Click();
}
