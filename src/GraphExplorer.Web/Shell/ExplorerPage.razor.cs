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
    private GraphExplorerException? fault;
    private long counted = -1;

    /// <summary>Where the page stands.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>What the store holds.</summary>
    [Inject]
    public required CountStore Count { get; set; }

    /// <summary>How the network may be used.</summary>
    [Inject]
    public required TellTerms Terms { get; set; }

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

        await CountAsync();
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
        try
        {
            var counts = await Count.RunAsync(leaving.Token);
            (counted, fault) = (counts.Change, null);
            opening = OpeningOf(counts.Entities);
            bench.ShowStoreChange(counts.Change);
        }
        catch (StoreRefusedException refused) when (bench.Scene is null)
        {
            (opening, fault, counted) = (Opening.Refused, refused, bench.StoreChange);
        }
    }

    private Opening OpeningOf(int entities) =>
        entities == 0 ? Opening.Empty
        : bench.Address.Length == 0 && entities > NetworkQuestion.DefaultLimit ? Opening.Search
        : Opening.Picture;

    private void OnBenchChanged() => _ = InvokeAsync(async () =>
    {
        // the first facts of an empty store, or a store that is back, turn the notice into a picture
        if (opening is Opening.Empty or Opening.Refused && bench.StoreChange > counted)
        {
            await CountAsync();
        }

        StateHasChanged();
    });

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(async () =>
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
        if (opening is Opening.Picture && bench.Canvas is not null)
        {
            await bench.Canvas.OpenAsync(address);
        }

        StateHasChanged();
    });
}
