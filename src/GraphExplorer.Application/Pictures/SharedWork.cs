namespace GraphExplorer.Application.Pictures;

/// <summary>Does a piece of work once for all who ask for the same while it is under way. It goes on as long as one of them waits for it, and is stopped when nobody does.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public sealed class SharedWork<T>
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Running> running = new(StringComparer.Ordinal);

    /// <summary>What comes of the work, which another may have begun.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="work">Does it, on a thread of its own; its token is cancelled when nobody waits any more.</param>
    /// <param name="cancel">Ends the waiting of this one.</param>
    public async Task<T> RunAsync(string key, Func<CancellationToken, T> work, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var joined = Join(key, work);
        try
        {
            return await joined.Result.WaitAsync(cancel);
        }
        finally
        {
            Leave(key, joined);
        }
    }

    private Running Join(string key, Func<CancellationToken, T> work)
    {
        lock (gate)
        {
            if (!running.TryGetValue(key, out var joined))
            {
                running.Add(key, joined = new Running(work));
            }

            joined.Waiting++;
            return joined;
        }
    }

    private void Leave(string key, Running left)
    {
        lock (gate)
        {
            if (--left.Waiting > 0)
            {
                return;
            }

            // who comes now begins anew
            running.Remove(key);
        }

        left.Dispose();
    }

    private sealed class Running : IDisposable
    {
        private readonly CancellationTokenSource nobodyWaits = new();

        public Running(Func<CancellationToken, T> work) => Result = Task.Run(() => work(nobodyWaits.Token), nobodyWaits.Token);

        public Task<T> Result { get; }

        public int Waiting { get; set; }

        /// <summary>Stops the work, if it is not done.</summary>
        public void Dispose()
        {
            nobodyWaits.Cancel();

            // a fault that comes of it now is nobody's any more
            Result.ContinueWith(
                done =>
                {
                    _ = done.Exception;
                    nobodyWaits.Dispose();
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }
}
