using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>A whole picture, ready for any writer: SVG and PNG draw the same one.</summary>
/// <param name="Width">Px at scale 1.</param>
/// <param name="Height">Px at scale 1.</param>
/// <param name="Title">Its title, in a line.</param>
/// <param name="Description">What it shows, in a sentence or two.</param>
/// <param name="Ground">The colour under everything.</param>
/// <param name="Groups">In the order of drawing, all from the top left corner.</param>
public sealed record Picture(double Width, double Height, string Title, string Description, Colour Ground, IReadOnlyList<PictureGroup> Groups);
