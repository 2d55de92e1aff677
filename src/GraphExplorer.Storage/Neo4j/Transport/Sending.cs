using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>One statement from its first sending to its answer, sent as often as it takes.</summary>
/// <param name="seen">The bookmarks of the wire.</param>
/// <param name="reads">Whether it only reads.</param>
internal sealed class Sending(SeenBookmarks seen, bool reads)
{
    private long _number;
    private IReadOnlyList<string> _sent = [];
    private bool _late;
    private bool _lost;

    /// <summary>Whether the statement only reads.</summary>
    public bool Reads => reads;

    /// <summary>Sends it once more; what the answer must have seen.</summary>
    public IReadOnlyList<string> Begin()
    {
        (_number, _sent) = seen.Ask();
        return _sent;
    }

    /// <summary>The answer came whole, and had seen this.</summary>
    public void End(IReadOnlyList<string> bookmarks) => seen.Replace(_number, _sent, bookmarks);

    /// <summary>It failed this time. Bookmarks that a server cannot know are forgotten at once; those that it has not caught up with when it says so again.</summary>
    public void Fail(SendingException fault)
    {
        if (fault.Bookmarks == BookmarkTrouble.Unknown || (fault.Bookmarks == BookmarkTrouble.Late && _late))
        {
            seen.Forget(_sent);
        }

        _late |= fault.Bookmarks == BookmarkTrouble.Late;
        _lost |= fault.Lost;
    }

    /// <summary>What is told when it is not sent again: also that something may have been written, where the answer to any sending was lost.</summary>
    public Exception Told(Exception fault) => fault is StoreRefusedException refused && _lost && !reads ? ServerFaults.Unsettled(refused) : fault;
}
