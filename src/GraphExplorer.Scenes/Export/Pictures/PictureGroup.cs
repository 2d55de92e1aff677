namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Marks that belong together.</summary>
/// <param name="Title">What they stand for, for readers of the screen and for hovering, or null.</param>
/// <param name="Marks">In the order of drawing.</param>
public sealed record PictureGroup(string? Title, IReadOnlyList<Mark> Marks);
