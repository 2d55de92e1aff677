using GraphExplorer.Domain.Faults;
using Neo4j.Driver;

namespace GraphExplorer.Storage.Neo4j.Transport.Bolt;

/// <summary>
/// A session with the answer to one statement. The driver cannot be told to give up: who will not wait any longer leaves
/// it to itself, and the session is closed when the driver comes back to it.
/// </summary>
/// <param name="address">Where it comes from.</param>
/// <param name="session">The session; closed when this is disposed.</param>
/// <param name="limit">How long nothing may come.</param>
/// <param name="clock">The clock.</param>
internal sealed class DriverAnswer(Neo4jAddress address, IAsyncSession session, TimeSpan limit, TimeProvider clock) : IAsyncDisposable
{
    private IResultCursor? _rows;
    private Task _underWay = Task.CompletedTask;
    private bool _sent;

    /// <summary>The first row, or null where there is none.</summary>
    public Row? First { get; private set; }

    /// <summary>Sends the statement and waits for the first row.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="work">How long the server may work at it.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task BeginAsync(Statement statement, TimeSpan work, CancellationToken cancel)
    {
        _sent = true;
        _rows = await WaitAsync(session.RunAsync(statement.Text, DriverValues.Parameters(statement.Parameters), config => config.WithTimeout(work)), cancel);
        First = await NextAsync(cancel);
    }

    /// <summary>The next row, or null at the end.</summary>
    public async ValueTask<Row?> NextAsync(CancellationToken cancel) =>
        await WaitAsync(_rows!.FetchAsync(), cancel) ? DriverValues.Row(_rows.Current) : null;

    /// <summary>Waits until the statement is committed; what a later one may ask to have seen.</summary>
    public async ValueTask<IReadOnlyList<string>> EndAsync(CancellationToken cancel)
    {
        await WaitAsync(_rows!.ConsumeAsync(), cancel);
        return session.LastBookmarks?.Values ?? [];
    }

    /// <summary>Waits for the driver, but not for ever.</summary>
    /// <exception cref="SendingException">Asking again may help.</exception>
    /// <exception cref="StoreRefusedException">The server cannot be used.</exception>
    /// <exception cref="Neo4jFault">It says what is wrong with the statement.</exception>
    public async ValueTask<T> WaitAsync<T>(Task<T> work, CancellationToken cancel)
    {
        _underWay = work;
        try
        {
            if (!work.IsCompleted)
            {
                await Task.WhenAny(work).WaitAsync(limit, clock, cancel);
            }

            return await work;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            throw DriverFaults.TooSlow(address, limit, _sent);
        }
        catch (Exception fault)
        {
            throw DriverFaults.Of(address, fault, limit, _sent);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var closing = CloseAsync();
        if (_underWay.IsCompleted)
        {
            try
            {
                await closing.WaitAsync(limit, clock);
            }
            catch (TimeoutException)
            {
                // the server says nothing to that either; the driver closes it when it does
            }
        }
    }

    private async Task CloseAsync()
    {
        try
        {
            await _underWay;
        }
        catch (Exception)
        {
            // it was told where it was waited for, or nobody waits for it any more
        }

        try
        {
            await session.CloseAsync();
        }
        catch (Exception)
        {
            // what is left of the answer is of no use to anybody
        }
    }
}
