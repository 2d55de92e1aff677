using System.Collections.Concurrent;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>
/// Threads that wait in SQLite in place of the callers, each with a connection of its own that it opens when it is
/// first needed. SQLite's calls block, and threads of the pool that block starve the rest of a small machine.
/// </summary>
internal sealed class WorkThreads : IDisposable
{
    private readonly BlockingCollection<IWork> _waiting = [];
    private readonly Thread[] _threads;
    private readonly string _file;
    private readonly Func<Session> _open;

    /// <summary>Starts the threads.</summary>
    /// <param name="name">What a debugger calls them.</param>
    /// <param name="count">How many.</param>
    /// <param name="file">The file that a fault is told of.</param>
    /// <param name="open">Opens a connection.</param>
    public WorkThreads(string name, int count, string file, Func<Session> open)
    {
        _file = file;
        _open = open;
        _threads = [.. Enumerable.Range(1, count).Select(number => new Thread(Serve) { IsBackground = true, Name = $"{name} {number}" })];
        foreach (var thread in _threads)
        {
            thread.Start();
        }
    }

    /// <summary>Does the work on the first thread that is free.</summary>
    public Task<T> RunAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        var item = new Work<T>(work, _file, cancel);
        var task = item.Task;
        try
        {
            _waiting.Add(item, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(_file);
        }

        return task;
    }

    /// <summary>Lets what waits be done, then closes the connections.</summary>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        foreach (var thread in _threads)
        {
            thread.Join();
        }

        _waiting.Dispose();
    }

    private void Serve()
    {
        Session? session = null;
        foreach (var work in _waiting.GetConsumingEnumerable())
        {
            work.Run(() => session ??= _open());
        }

        session?.Dispose();
    }
}
