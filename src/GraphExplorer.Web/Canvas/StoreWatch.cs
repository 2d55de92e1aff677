using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>Listens for changes of the store by any process, for its coming back, and for steps that another browser takes in the same exploration, and has the canvas draw them. Draws nothing.</summary>
public sealed class StoreWatch : WorkbenchComponent
{
    // a step may be told of while the scene that it makes old is still on its way here
    private (string Exploration, long Version)? heard;
    private volatile Tuple<string, string?>? read;
    private IDisposable? listening;

    /// <summary>Tells of changes.</summary>
    [Inject]
    public required ChangeFeed Feed { get; set; }

    /// <summary>Tells whether the store answers.</summary>
    [Inject]
    public required StoreReach Reach { get; set; }

    /// <summary>Knows that this page listens.</summary>
    [Inject]
    public required StoreAudience Audience { get; set; }

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
        listening = Audience.Join();
    }

    /// <inheritdoc/>
    protected override Task BenchChangedAsync() => FollowAsync();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Feed.Changed -= OnStoreChanged;
        Reach.Changed -= OnReachChanged;
        Steps.Changed -= OnStepTaken;
        listening?.Dispose();
        base.Dispose(disposing);
    }

    // every page is told of every step: one in another exploration takes no turn here, and leaves what was heard of this one
    private void OnStepTaken(string exploration, long version)
    {
        if (exploration == InAddress())
        {
            _ = InvokeAsync(() =>
            {
                heard = (exploration, heard is { } before && before.Exploration == exploration ? Math.Max(before.Version, version) : version);
                return FollowAsync();
            });
        }
    }

    /// <summary>The exploration that the address names; the address is read once, not at every step that anybody takes.</summary>
    private string? InAddress()
    {
        var address = Bench.Address;
        if (read is not { } known || !ReferenceEquals(known.Item1, address))
        {
            read = known = Tuple.Create(address, AddressQuestion.Read(address).Exploration);
        }

        return known.Item2;
    }

    private async Task FollowAsync()
    {
        if (Bench.Canvas is not null && Bench.Scene?.Exploration is { } drawn && heard is { } step && drawn.Id == step.Exploration && drawn.Version < step.Version)
        {
            await Bench.Canvas.FollowAsync(step.Version);
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
