namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>
/// What the answers of one wire had seen, so that the next one has seen it too. They are kept as Neo4j's own drivers keep
/// them: those of an answer take the place of those that it was asked with, and of no others. So a read that began before
/// a write ended, and ends behind it, does not make the write forgotten.
/// </summary>
internal sealed class SeenBookmarks
{
    private readonly Lock _lock = new();
    private string[] _held = [];
    private long _asked;
    private long _newest;
    private volatile string? _last;

    /// <summary>What names the last transaction that the newest answer had seen, the one that was asked for last; null before the first.</summary>
    public string? Last => _last;

    /// <summary>What a statement that is sent now asks to have seen, and its number among all that were sent.</summary>
    public (long Number, IReadOnlyList<string> Bookmarks) Ask()
    {
        lock (_lock)
        {
            return (++_asked, _held);
        }
    }

    /// <summary>Takes in what an answer had seen.</summary>
    /// <param name="number">The number of its statement.</param>
    /// <param name="sent">What that was sent with.</param>
    /// <param name="seen">What the answer had seen; nothing where the server tells none.</param>
    public void Replace(long number, IReadOnlyList<string> sent, IReadOnlyList<string> seen)
    {
        if (seen.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            _held = [.. _held.Except(sent).Union(seen)];
            if (number > _newest)
            {
                (_newest, _last) = (number, seen[^1]);
            }
        }
    }

    /// <summary>Asks for these no more.</summary>
    public void Forget(IReadOnlyList<string> sent)
    {
        lock (_lock)
        {
            _held = [.. _held.Except(sent)];
        }
    }
}
