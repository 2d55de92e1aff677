using System.Collections.Concurrent;

namespace GraphExplorer.Application.Progress;

/// <summary>Tells those who wait for a piece of work how far it has come. While nothing runs, nothing is told and nothing is asked.</summary>
public sealed class WorkFeed
{
    private readonly ConcurrentDictionary<string, WorkProgress> running = new(StringComparer.Ordinal);

    /// <summary>Raised with the work's id and how far it is, null once it has ended; on the thread that works, so handlers must not block.</summary>
    public event Action<string, WorkProgress?>? Changed;

    /// <summary>How far it is, or null where nothing of that id runs.</summary>
    public WorkProgress? Of(string id) => running.GetValueOrDefault(id);

    /// <summary>Takes what a piece of work reports until it is disposed.</summary>
    /// <param name="id">Of the making of whoever waits for it.</param>
    public RunningWork Begin(string id) => new(this, id);

    /// <summary>Tells it.</summary>
    internal void Publish(string id, WorkProgress? progress)
    {
        if (progress is null)
        {
            running.TryRemove(id, out _);
        }
        else
        {
            running[id] = progress;
        }

        Changed?.Invoke(id, progress);
    }
}
