namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Asking again may help; never leaves the transport.</summary>
/// <param name="fault">What is thrown when it did not.</param>
/// <param name="forget">Whether the bookmarks must be forgotten first.</param>
internal sealed class TransientException(Exception fault, bool forget = false) : Exception(fault.Message, fault)
{
    /// <summary>What is thrown when asking again did not help.</summary>
    public Exception Fault { get; } = fault;

    /// <summary>Whether the bookmarks must be forgotten first.</summary>
    public bool Forget { get; } = forget;
}
