using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Totals that take a look at every tie: each is counted once, for all who ask meanwhile too, and kept until the database changes.</summary>
internal sealed class Totals
{
    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Change, Task<NetworkCounts> Counts)> _kept = new(StringComparer.Ordinal);

    /// <summary>The totals under a name, counted where they are neither known nor being counted for this change.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="change">The change that they are good for.</param>
    /// <param name="count">Counts; it is nobody's own, so it goes on where whoever asked first has left.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public Task<NetworkCounts> OfAsync(string name, long change, Func<Task<NetworkCounts>> count, CancellationToken cancel)
    {
        lock (_lock)
        {
            if (!_kept.TryGetValue(name, out var kept) || kept.Change != change || kept.Counts is { IsCompleted: true, IsCompletedSuccessfully: false })
            {
                if (_kept.Count >= Most)
                {
                    _kept.Clear();
                }

                kept = _kept[name] = (change, count());
            }

            return kept.Counts.WaitAsync(cancel);
        }
    }
}
