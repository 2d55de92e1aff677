namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Something to be done on a thread that owns a connection.</summary>
internal interface IWork
{
    /// <summary>Does it, unless it was cancelled while it waited; ends its task in every case.</summary>
    void Run(Func<Session> session);
}
