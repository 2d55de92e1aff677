using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>
/// Totals that take a look at every tie: each is counted once, for all who ask meanwhile too, and kept until the
/// database changes. Whoever can do without one waits only a little for it.
/// </summary>
/// <param name="clock">Tells how long a total was waited for.</param>
internal sealed class Totals(TimeProvider clock)
{
    /// <summary>How long a total is waited for by whoever can do without it, from when its counting began.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>What took longer than that is not counted for them again sooner than this after it began: it is somebody else's server that counts.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Counting> _kept = new(StringComparer.Ordinal);

    /// <summary>The total under a name, counted where it is neither known nor being counted for this change.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="change">The change that it is good for.</param>
    /// <param name="count">Counts; it is nobody's own, so it goes on where whoever asked first has left.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public Task<NetworkCounts> OfAsync(string name, long change, Func<Task<NetworkCounts>> count, CancellationToken cancel)
    {
        lock (_lock)
        {
            return Kept(name, change, count).Counts.WaitAsync(cancel);
        }
    }

    /// <summary>The same, or null where it takes too long; it is counted on for who asks later.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="change">The change that it is good for.</param>
    /// <param name="count">Counts.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<NetworkCounts?> SoonAsync(string name, long change, Func<Task<NetworkCounts>> count, CancellationToken cancel)
    {
        Counting counting;
        lock (_lock)
        {
            if (_kept.TryGetValue(name, out var slow) && slow.IsSlow && clock.GetUtcNow() - slow.Began < Rest)
            {
                return slow.Change == change && slow.Counts.IsCompletedSuccessfully ? slow.Counts.Result : null;
            }

            counting = Kept(name, change, count);
        }

        var left = counting.Began + Patience - clock.GetUtcNow();
        try
        {
            return await counting.Counts.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!counting.Counts.IsFaulted)
        {
            counting.IsSlow = true;
            return null;
        }
    }

    private Counting Kept(string name, long change, Func<Task<NetworkCounts>> count)
    {
        if (!_kept.TryGetValue(name, out var kept) || kept.Change != change || kept.Counts is { IsCompleted: true, IsCompletedSuccessfully: false })
        {
            if (_kept.Count >= Most)
            {
                _kept.Clear();
            }

            kept = _kept[name] = new Counting(change, clock.GetUtcNow(), count());
        }

        return kept;
    }

    /// <summary>A total that is being counted, or was.</summary>
    /// <param name="change">The change that it is good for.</param>
    /// <param name="began">When it was begun.</param>
    /// <param name="counts">The total.</param>
    private sealed class Counting(long change, DateTimeOffset began, Task<NetworkCounts> counts)
    {
        public long Change => change;

        public DateTimeOffset Began => began;

        public Task<NetworkCounts> Counts => counts;

        /// <summary>Whether somebody waited for it in vain.</summary>
        public bool IsSlow { get; set; }
    }
}
