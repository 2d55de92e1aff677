using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Canvas;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace GraphExplorer.Web.Shell;

/// <summary>The page that everything happens on: bar, filters, lists, canvas, inspector, legend.</summary>
public sealed partial class ExplorerPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private readonly Workbench bench = new();
    private Opening? opening;
    private NetworkCounts? total;
    private GraphExplorerException? fault;
    private long counted = -1;
    private int refreshed;

    /// <summary>Where the page stands.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>What the store holds.</summary>
    [Inject]
    public required CountStore Count { get; set; }

    /// <summary>How the network may be used.</summary>
    [Inject]
    public required TellTerms Terms { get; set; }

    /// <summary>What the page was sent with; null where it was not sent by this page.</summary>
    [PersistentState]
    public Opened? Sent { get; set; }

    // what is disabled until the page has heard of its picture is enabled then
    private bool IsReady => RendererInfo.IsInteractive && (opening is not Opening.Picture || bench.Scene is not null);

    private string Title => opening is Opening.Search ? "Start" : bench.Title;

    private bool LeftOpen => bench.LeftPanel is LeftPanel.Weakest;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        bench.Changed += OnBenchChanged;
        Navigation.LocationChanged += OnLocationChanged;
        bench.ShowAddress(new Uri(Navigation.Uri).Query);
        bench.ShowTerms(Terms.Run());
        if (bench.Terms.Unmapped)
        {
            Navigation.NavigateTo("/mapping");
            return;
        }

        if (Sent is null)
        {
            await CountAsync();
        }
        else
        {
            (opening, total, counted) = (Sent.Opening, Sent.Total, Sent.Change);
            bench.ShowStoreChange(counted);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        bench.Changed -= OnBenchChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        leaving.Cancel();
        leaving.Dispose();
    }

    private async Task CountAsync()
    {
        // what happened while an answer was on its way raised no count of its own
        do
        {
            await CountOnceAsync();
        }
        while (IsToBeCounted);
    }

    private async Task CountOnceAsync()
    {
        (counted, refreshed) = (bench.StoreChange, bench.Refreshes);
        try
        {
            var counts = await Count.RunAsync(leaving.Token);
            (counted, fault) = (Math.Max(counted, counts.Change), null);
            total = counts.Total;
            opening = OpeningOf(total?.Entities ?? int.MaxValue);
            Sent = new Opened(opening.Value, total, counted);
            bench.ShowStoreChange(counts.Change);
        }
        catch (GraphExplorerException refused) when (bench.Scene is null)
        {
            (opening, fault) = (Opening.Refused, refused);
        }
        catch (GraphExplorerException refused)
        {
            // the picture stays; what the address asks for, the canvas draws once the store answers
            bench.Say(refused.Message);
        }
    }

    // the first facts of an empty store, or a store that is back, turn the notice into a picture
    private bool IsToBeCounted =>
        (opening is Opening.Empty or Opening.Refused && bench.StoreChange > counted)
        || (opening is Opening.Refused && bench.Refreshes > refreshed);

    private Opening OpeningOf(int entities) =>
        entities == 0 ? Opening.Empty
        : bench.Address.Length == 0 && entities > NetworkQuestion.DefaultLimit ? Opening.Search
        : Opening.Picture;

    private void OnBenchChanged() => _ = InvokeAsync(() => GuardedAsync(async () =>
    {
        if (IsToBeCounted)
        {
            await CountAsync();
        }

        StateHasChanged();
    }));

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(() => GuardedAsync(async () =>
    {
        var place = new Uri(args.Location);
        if (place.AbsolutePath != "/")
        {
            return;
        }

        var address = place.Query.TrimStart('?');
        if (address == bench.Address && opening is Opening.Picture)
        {
            return;
        }

        bench.ShowAddress(address);
        await CountAsync();

        // whoever went on while it was counted wants that picture, whichever count comes back first
        if (address == bench.Address && opening is Opening.Picture && bench.Canvas is not null)
        {
            await bench.Canvas.OpenAsync(address);
        }

        StateHasChanged();
    }));

    // nobody awaits what an event sets off: without this its faults would be lost
    private async Task GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // the page is left
        }
        catch (Exception unforeseen)
        {
            await DispatchExceptionAsync(unforeseen);
        }
    }
}
