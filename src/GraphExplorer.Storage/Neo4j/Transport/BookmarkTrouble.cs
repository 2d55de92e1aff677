namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>What a server says against the bookmarks that a statement was sent with.</summary>
internal enum BookmarkTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has not caught up with them; it may yet, or it was restored to a state before them.</summary>
    Late,

    /// <summary>It knows nothing of them: the database was exchanged.</summary>
    Unknown,
}
