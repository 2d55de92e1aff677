namespace GraphExplorer.Interchange.Items;

/// <summary>A relationship that nobody has claimed anything about.</summary>
/// <param name="Line">The line.</param>
/// <param name="Tie">The relationship.</param>
public sealed record TieItem(long Line, TieSubject Tie) : FileItem(Line);
