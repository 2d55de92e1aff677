namespace GraphExplorer.Interchange.Items;

/// <summary>One thing that a file says, with its references still in the file's own words.</summary>
/// <param name="Line">The line that it begins on, 1 for the first.</param>
public abstract record FileItem(long Line);
