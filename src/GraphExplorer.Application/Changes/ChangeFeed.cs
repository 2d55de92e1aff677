namespace GraphExplorer.Application.Changes;

/// <summary>Tells pages that the network store changed, by whichever process.</summary>
public sealed class ChangeFeed
{
    private long last = -1;

    /// <summary>Raised with the store's change number when it has risen; handlers must not block.</summary>
    public event Action<long>? Changed;

    /// <summary>Takes in the number as it was just read.</summary>
    public void Note(long change)
    {
        var before = Interlocked.Exchange(ref last, change);
        if (before >= 0 && before != change)
        {
            Changed?.Invoke(change);
        }
    }
}
