using GraphExplorer.Application.Files;

namespace GraphExplorer.Application.Tests.Files;

/// <summary>Cancels an import while it writes, once it has read so many items.</summary>
internal sealed class StopAfter(long items) : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public CancellationToken Token => _stop.Token;

    public void Report(ImportProgress value)
    {
        if (value.Phase == ImportPhase.Writing && value.Items >= items)
        {
            _stop.Cancel();
        }
    }

    public void Dispose() => _stop.Dispose();
}
