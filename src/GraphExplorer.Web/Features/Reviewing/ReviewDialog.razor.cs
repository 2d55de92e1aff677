using GraphExplorer.Application.Identifiers;
using GraphExplorer.Application.Reviews;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Words;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>Takes a verdict with its reason, and records it at once.</summary>
public sealed partial class ReviewDialog
{
    private readonly string reviewId = UnguessableId.New();
    private Verdict verdict;
    private Confidence? lowerTo;
    private string reason = "";
    private string author = "";
    private bool asked;
    private bool recording;
    private GraphExplorerException? fault;

    /// <summary>Records it.</summary>
    [Inject]
    public required RecordReview Reviews { get; set; }

    /// <summary>Who signs.</summary>
    [Inject]
    public required IAuthorName Author { get; set; }

    private bool Blank => string.IsNullOrWhiteSpace(reason);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        verdict = Bench.ReviewSubject?.Verdict ?? Verdict.Agree;
        lowerTo = verdict is Verdict.LowerTo ? Confidence.Low : null;
        author = await Author.GetAsync();
    }

    private static bool OnTie(ReviewSubject subject) => subject.ClaimId is null && subject.Withdraws is null;

    private static string Heading(ReviewSubject subject) =>
        subject.Withdraws is not null ? "Withdraw a review"
        : subject.ClaimId is not null ? "Exclude a claim"
        : "Review a tie";

    private static IEnumerable<(Verdict Verdict, Confidence? LowerTo, string Words)> Verdicts(ReviewSubject subject)
    {
        yield return (Verdict.Agree, null, "Agree: the assessment is right");
        yield return (Verdict.Flag, null, "Flag: look at this tie again");
        foreach (var lower in new[] { Confidence.Moderate, Confidence.Low }.Where(lower => lower < subject.Derived))
        {
            yield return (Verdict.LowerTo, lower, $"Lower to {Word.Of(lower)}");
        }
    }

    private void Close() => Bench.Open(Dialog.None);

    private async Task RecordAsync()
    {
        asked = true;
        if (Blank || recording || Bench.ReviewSubject is not { } subject)
        {
            return;
        }

        recording = true;
        try
        {
            var account = await RecordAsync(subject);
            Close();
            Bench.Say("Review recorded.");
            Bench.ShowReviewed(account);
            await (Bench.Canvas?.ReloadAsync() ?? Task.CompletedTask);
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
        finally
        {
            recording = false;
        }
    }

    private async Task<RelationshipAccount?> RecordAsync(ReviewSubject subject)
    {
        var request = new ReviewRequest(reviewId, verdict, lowerTo, subject.Withdraws, reason, author);
        return subject.ClaimId is { } claim
            ? await Reviews.OnClaimAsync(claim, request, Leaving)
            : await Reviews.OnRelationshipAsync(subject.RelationshipId!, request, Leaving);
    }
}
