namespace GraphExplorer.Interchange.Items;

/// <summary>Something whose faults were noted, and which is left out.</summary>
/// <param name="Line">The line.</param>
public sealed record UnreadableItem(long Line) : FileItem(Line);
