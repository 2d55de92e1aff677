namespace GraphExplorer.Web.Canvas;

/// <summary>The dialogs of the page; one is open at a time.</summary>
public enum Dialog
{
    /// <summary>None is open.</summary>
    None,

    /// <summary>Export of the picture.</summary>
    Export,

    /// <summary>Import of a file.</summary>
    Import,

    /// <summary>The explorations last used.</summary>
    Recent,

    /// <summary>Keys and gestures.</summary>
    Help,

    /// <summary>The name that reviews are signed with.</summary>
    Author,

    /// <summary>A verdict with its reason.</summary>
    Review,

    /// <summary>Which of an entity's many neighbours to add.</summary>
    Expand,
}
