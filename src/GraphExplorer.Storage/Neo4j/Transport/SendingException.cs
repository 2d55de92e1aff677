namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>What went wrong with one sending of a statement; never leaves the transport.</summary>
/// <param name="fault">What is thrown when it is not sent again, or once too often.</param>
internal sealed class SendingException(Exception fault) : Exception(fault.Message, fault)
{
    /// <summary>What is thrown when it is not sent again, or once too often.</summary>
    public Exception Fault { get; } = fault;

    /// <summary>Whether sending it again may help.</summary>
    public bool Again { get; init; } = true;

    /// <summary>Whether the server may have run the statement, and nobody told what became of it.</summary>
    public bool Lost { get; init; }

    /// <summary>What is wrong with the bookmarks that it was sent with.</summary>
    public BookmarkTrouble Bookmarks { get; init; }
}
