namespace GraphExplorer.Domain.Stores;

/// <summary>Whose a store is.</summary>
public enum DatabaseOwner
{
    /// <summary>GraphExplorer's: a file, or a database with its marker.</summary>
    Ours,

    /// <summary>Nobody's yet: the database holds nothing.</summary>
    Nobody,

    /// <summary>Somebody else's: it holds what GraphExplorer did not make.</summary>
    SomebodyElse,
}
