using GraphExplorer.Application.Changes;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>Listens for changes of the store by any process, and has the canvas draw them. Draws nothing.</summary>
public sealed class StoreWatch : WorkbenchComponent
{
    /// <summary>Tells of changes.</summary>
    [Inject]
    public required ChangeFeed Feed { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Feed.Changed += OnStoreChanged;
    }

    /// <inheritdoc/>
    protected override Task BenchChangedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Feed.Changed -= OnStoreChanged;
        base.Dispose(disposing);
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
