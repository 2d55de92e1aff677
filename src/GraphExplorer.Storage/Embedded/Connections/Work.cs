using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>A question or a write that waits for a thread, and the task that its caller awaits.</summary>
/// <param name="work">What is done on the thread.</param>
/// <param name="file">The file that a fault is told of.</param>
/// <param name="cancel">Ends it, whether it waits or runs.</param>
/// <typeparam name="T">What it gives.</typeparam>
internal sealed class Work<T>(Func<Session, T> work, string file, CancellationToken cancel) : IWork
{
    private readonly TaskCompletionSource<T> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _whileWaiting;
    private int _taken;

    /// <summary>Ends with the result, a fault or a cancellation; begins to listen for the latter.</summary>
    public Task<T> Task
    {
        get
        {
            _whileWaiting = cancel.UnsafeRegister(static self => ((Work<T>)self!).GiveUp(), this);
            return _ended.Task;
        }
    }

    /// <inheritdoc/>
    public void Run(Func<Session> session)
    {
        if (Interlocked.Exchange(ref _taken, 1) != 0)
        {
            return;
        }

        _whileWaiting.Dispose();
        try
        {
            cancel.ThrowIfCancellationRequested();
            _ended.SetResult(Done(session()));
        }
        catch (OperationCanceledException)
        {
            _ended.SetCanceled(cancel);
        }
        catch (SqliteException fault)
        {
            Fail(fault);
        }
        catch (Exception fault)
        {
            _ended.SetException(fault);
        }
    }

    private T Done(Session session)
    {
        session.Cancel = cancel;
        try
        {
            return work(session);
        }
        finally
        {
            session.Cancel = CancellationToken.None;
        }
    }

    private void Fail(SqliteException fault)
    {
        if (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT && cancel.IsCancellationRequested)
        {
            _ended.SetCanceled(cancel);
        }
        else
        {
            _ended.SetException(Refusals.Of(fault, file));
        }
    }

    private void GiveUp()
    {
        if (Interlocked.Exchange(ref _taken, 1) == 0)
        {
            _ended.SetCanceled(cancel);
        }
    }
}
