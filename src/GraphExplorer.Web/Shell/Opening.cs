namespace GraphExplorer.Web.Shell;

/// <summary>What the page opens with.</summary>
public enum Opening
{
    /// <summary>The store is empty.</summary>
    Empty,

    /// <summary>The network is too large to be shown whole: search first.</summary>
    Search,

    /// <summary>The picture.</summary>
    Picture,

    /// <summary>The network cannot be read.</summary>
    Refused,
}
