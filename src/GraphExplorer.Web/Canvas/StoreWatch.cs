using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>Listens for changes of the store by any process, for its coming back, and for steps that another browser takes in the same exploration, and has the canvas draw them. Draws nothing.</summary>
public sealed class StoreWatch : WorkbenchComponent
{
    // a step may be told of while the scene that it makes old is still on its way here
    private (string? Exploration, long Version) heard;

    /// <summary>Tells of changes.</summary>
    [Inject]
    public required ChangeFeed Feed { get; set; }

    /// <summary>Tells whether the store answers.</summary>
    [Inject]
    public required StoreReach Reach { get; set; }

    /// <summary>Tells of steps.</summary>
    [Inject]
    public required ExplorationFeed Steps { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Feed.Changed += OnStoreChanged;
        Reach.Changed += OnReachChanged;
        Steps.Changed += OnStepTaken;
    }

    /// <inheritdoc/>
    protected override Task BenchChangedAsync() => FollowAsync();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Feed.Changed -= OnStoreChanged;
        Reach.Changed -= OnReachChanged;
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
            await ReloadAsync();
        }
    });

    private void OnReachChanged() => _ = InvokeAsync(async () =>
    {
        if (Reach.Trouble is null)
        {
            Bench.AskAgain();
            await ReloadAsync();
        }
    });

    private Task ReloadAsync() => Bench.Canvas is { } canvas ? canvas.ReloadAsync() : Task.CompletedTask;
}
