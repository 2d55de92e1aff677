namespace GraphExplorer.Application.Explorations;

/// <summary>Tells other tabs on the same exploration that a step was taken.</summary>
public sealed class ExplorationFeed
{
    /// <summary>Raised after a step was kept, with the exploration's id and version; handlers must not block.</summary>
    public event Action<string, long>? Changed;

    /// <summary>Tells it.</summary>
    internal void Publish(string id, long version) => Changed?.Invoke(id, version);
}
