using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>The weakest ties, walked by keyboard, in step with canvas and inspector.</summary>
public sealed partial class WeakestPanel
{
    private WeakestChoice chosen = WeakestChoice.All[0];
    private WeakestWalk? list;
    private GraphExplorerException? fault;
    private ElementReference box;
    private ElementReference end;
    private IJSObjectReference? watch;
    private DotNetObjectReference<WeakestPanel>? self;
    private bool loading;
    private int at = -1;
    private long madeAt;
    private int refreshed;

    /// <summary>Pages of the weakest ties.</summary>
    [Inject]
    public required ListWeakest Weakest { get; set; }

    /// <summary>The account of the tie to review.</summary>
    [Inject]
    public required ShowRelationship Relationships { get; set; }

    /// <summary>Every type with its labels.</summary>
    [Inject]
    public required ListTypes Types { get; set; }

    /// <summary>The browser.</summary>
    [Inject]
    public required PageScript Script { get; set; }

    // in a network that is only read, nothing is ever reviewed or flagged
    private IEnumerable<WeakestChoice> Choices => Bench.Terms.Foreign ? [] : WeakestChoice.All;

    // what was refused comes by itself once the store is back; a list without a fault keeps its order
    private bool IsToBeAskedAgain => fault is not null && Bench.Refreshes > refreshed;

    private bool Stale => list is not null && Bench.StoreChange > madeAt;

    private static string Counted(int? total) => total switch
    {
        null => "The weakest first; counting all ties takes too long",
        1 => "1 tie, the weakest first",
        _ => $"{total} ties, the weakest first",
    };

    /// <summary>The end of the list came near: more is fetched.</summary>
    [JSInvokable]
    public Task OnEndNear() => InvokeAsync(LoadMoreAsync);

    /// <inheritdoc/>
    protected override Task OnInitializedAsync()
    {
        Bench.Reviewed += OnReviewed;
        return RendererInfo.IsInteractive ? RefreshAsync() : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (list is not null && watch is null)
        {
            self ??= DotNetObjectReference.Create(this);
            watch = await Script.WatchEndAsync(end, self);
            // who opened the list goes on with its keys
            await Script.FocusAsync(box);
        }
    }

    /// <inheritdoc/>
    protected override async Task BenchChangedAsync()
    {
        if (IsToBeAskedAgain)
        {
            await RefreshAsync();
        }

        if (list is not null && Bench.Selection.OneRelationship is { } selected)
        {
            var found = list.IndexOf(selected);
            at = found >= 0 ? found : at;
        }

        StateHasChanged();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Bench.Reviewed -= OnReviewed;
        self?.Dispose();
        base.Dispose(disposing);
    }

    private Task ChooseAsync(WeakestChoice choice)
    {
        chosen = choice;
        return RefreshAsync();
    }

    private async Task RefreshAsync()
    {
        do
        {
            await AskAsync();
        }
        while (IsToBeAskedAgain);
    }

    private async Task AskAsync()
    {
        var inHand = at >= 0 && list is not null ? list.Rows[at].Tie.Relationship.Id : Bench.Selection.OneRelationship;
        try
        {
            (madeAt, refreshed) = (Bench.StoreChange, Bench.Refreshes);
            var first = await Weakest.RunAsync(chosen.Question, Leaving);
            (list, fault) = (WeakestWalk.Begin(first, await Types.RunAsync(Leaving)), null);
            at = inHand is null ? -1 : list.IndexOf(inHand);
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
    }

    private async Task LoadMoreAsync()
    {
        if (loading || list?.Next is null)
        {
            return;
        }

        loading = true;
        try
        {
            var before = list;
            var page = await Weakest.RunAsync(chosen.Question with { After = before.Next }, Leaving);
            (list, fault) = (list == before ? before.Then(page) : list, null);
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
        finally
        {
            loading = false;
        }

        StateHasChanged();
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.MetaKey || key.AltKey || list is null)
        {
            return;
        }

        switch (key.Key)
        {
            case "ArrowDown" or "j" or "J":
                await GoAsync(at + 1);
                break;
            case "ArrowUp" or "k" or "K":
                await GoAsync(Math.Max(0, at - 1));
                break;
            case "Home":
                await GoAsync(0);
                break;
            case "End":
                await GoAsync(list.Rows.Count - 1);
                break;
            case "Enter" when at >= 0:
                Bench.FocusInspector();
                break;
            case "a" or "f" or "l" when at >= 0 && !Bench.Terms.IsReadOnly:
                await AskReviewAsync(key.Key);
                break;
        }
    }

    private async Task GoAsync(int index)
    {
        if (list is not { Rows.Count: > 0 })
        {
            return;
        }

        if (index >= list.Rows.Count)
        {
            await LoadMoreAsync();
        }

        at = Math.Min(index, list.Rows.Count - 1);
        await Script.RevealAsync($"weak-{at}");
        await Bench.SelectTieAsync(list.Rows[at].Tie.Relationship.Id);
    }

    private async Task AskReviewAsync(string key)
    {
        var row = list!.Rows[at];
        await Bench.SelectTieAsync(row.Tie.Relationship.Id);
        var verdict = key switch { "a" => Verdict.Agree, "f" => Verdict.Flag, _ => Verdict.LowerTo };
        try
        {
            // the list knows the confidence with reviews; what a verdict lowers is what the claims give
            var account = await Relationships.RunAsync(row.Tie.Relationship.Id, Leaving);
            Bench.AskReview(new ReviewSubject(row.Tie.Relationship.Id, null, row.Title, verdict, account.Assessment.Derived));
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
    }

    private void OnReviewed(RelationshipAccount account) => _ = InvokeAsync(() =>
    {
        list = list?.With(account);
        StateHasChanged();
    });
}
