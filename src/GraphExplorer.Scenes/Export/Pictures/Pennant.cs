using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws the pennant of a flagged tie, 11 px high.</summary>
internal static class Pennant
{
    private const string Path = "M-4.7 -5.5h1.4v11h-1.4ZM-3.3 -5.5L5.5 -2.4L-3.3 0.7Z";
    private const double Halo = 3;

    /// <summary>The pennant with a halo.</summary>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="palette">Its colours.</param>
    public static IReadOnlyList<Mark> At(double x, double y, Palette palette) =>
    [
        new ShapeMark(Path, null, palette.Canvas, Halo) { X = x, Y = y, Round = true },
        new ShapeMark(Path, palette.Ink) { X = x, Y = y },
    ];
}
