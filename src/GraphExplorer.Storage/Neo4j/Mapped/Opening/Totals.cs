using System.Collections.Concurrent;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Totals that take a look at every tie: each is counted once and kept until the database changes.</summary>
internal sealed class Totals
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, (long Change, NetworkCounts Counts)> _kept = new(StringComparer.Ordinal);

    /// <summary>The totals under a name, counted where they are not known for this change.</summary>
    public async Task<NetworkCounts> OfAsync(string name, long change, Func<Task<NetworkCounts>> count)
    {
        if (_kept.TryGetValue(name, out var kept) && kept.Change == change)
        {
            return kept.Counts;
        }

        var counts = await count().ConfigureAwait(false);
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[name] = (change, counts);
        return counts;
    }
}
