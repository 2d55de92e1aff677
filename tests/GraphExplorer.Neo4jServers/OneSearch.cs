namespace GraphExplorer.Neo4jServers;

/// <summary>A search for a server that is made once: what came of it is told to everybody who asks, also that it failed.</summary>
/// <param name="search">Makes it.</param>
public sealed class OneSearch(Func<CancellationToken, Task<FoundServer>> search) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private FoundServer? _found;
    private Exception? _failure;

    /// <summary>What was found.</summary>
    /// <exception cref="InvalidOperationException">The search failed, now or before; with its reason.</exception>
    public async Task<FoundServer> FindAsync(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (_failure is null)
            {
                return _found ??= await search(cancel);
            }
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            _failure = fault;
        }
        finally
        {
            _gate.Release();
        }

        throw new InvalidOperationException($"There is no Neo4j to test with: {_failure.Message}", _failure);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_found?.Held is { } held)
        {
            await held.DisposeAsync();
        }

        _gate.Dispose();
    }
}
