using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>Listens for changes of the store by any process and for steps that another browser takes in the same exploration, and has the canvas draw them. Draws nothing.</summary>
public sealed class StoreWatch : WorkbenchComponent
{
    // a step may be told of while the scene that it makes old is still on its way here
    private (string? Exploration, long Version) heard;

    /// <summary>Tells of changes.</summary>
    [Inject]
    public required ChangeFeed Feed { get; set; }

    /// <summary>Tells of steps.</summary>
    [Inject]
    public required ExplorationFeed Steps { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Feed.Changed += OnStoreChanged;
        Steps.Changed += OnStepTaken;
    }

    /// <inheritdoc/>
    protected override Task BenchChangedAsync() => FollowAsync();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Feed.Changed -= OnStoreChanged;
        Steps.Changed -= OnStepTaken;
        base.Dispose(disposing);
    }

    private void OnStepTaken(string exploration, long version) => _ = InvokeAsync(() =>
    {
        heard = (exploration, version);
        return FollowAsync();
    });

    private async Task FollowAsync()
    {
        if (Bench.Canvas is not null && Bench.Scene?.Exploration is { } drawn && drawn.Id == heard.Exploration && drawn.Version < heard.Version)
        {
            await Bench.Canvas.FollowAsync(heard.Version);
        }
    }

    private void OnStoreChanged(long change) => _ = InvokeAsync(async () =>
    {
        if (change > Bench.StoreChange)
        {
            Bench.ShowStoreChange(change);
            if (Bench.Canvas is not null)
            {
                await Bench.Canvas.ReloadAsync();
            }
        }
    });
}
