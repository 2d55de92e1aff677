namespace GraphExplorer.Application.Changes;

/// <summary>Tells pages that the network store went away, and that it is back.</summary>
public sealed class StoreReach
{
    private volatile string? trouble;

    /// <summary>Raised when the store went away or came back; handlers must not block.</summary>
    public event Action? Changed;

    /// <summary>Why it does not answer, a sentence; null while it does.</summary>
    public string? Trouble => trouble;

    /// <summary>Takes in how it was found just now.</summary>
    /// <param name="found">Why it did not answer, or null where it did.</param>
    /// <returns>Whether that is news.</returns>
    public bool Note(string? found)
    {
        var news = (Interlocked.Exchange(ref trouble, found) is null) != (found is null);
        if (news)
        {
            Changed?.Invoke();
        }

        return news;
    }
}
