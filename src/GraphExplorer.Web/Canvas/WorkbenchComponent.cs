using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>A part of the page that draws itself anew when the workbench changes.</summary>
public abstract class WorkbenchComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    /// <summary>What the parts of the page share.</summary>
    [CascadingParameter]
    public required Workbench Bench { get; set; }

    /// <summary>Cancelled when the part leaves the page.</summary>
    protected CancellationToken Leaving { get; private set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Leaving = leaving.Token;
        Bench.Changed += OnBenchChanged;
    }

    /// <summary>The workbench has changed; draws the part anew.</summary>
    protected virtual Task BenchChangedAsync()
    {
        StateHasChanged();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Leaves the page.</summary>
    protected virtual void Dispose(bool disposing)
    {
        Bench.Changed -= OnBenchChanged;
        if (!leaving.IsCancellationRequested)
        {
            leaving.Cancel();
            leaving.Dispose();
        }
    }

    private void OnBenchChanged() => _ = InvokeAsync(async () =>
    {
        try
        {
            await BenchChangedAsync();
        }
        catch (OperationCanceledException) when (Leaving.IsCancellationRequested)
        {
            // the part has left the page
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
        }
    });
}
