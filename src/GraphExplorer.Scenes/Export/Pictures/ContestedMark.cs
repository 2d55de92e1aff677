using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws the half-filled disc of a contested tie.</summary>
internal static class ContestedMark
{
    /// <summary>Radius of the disc, px.</summary>
    public const double Radius = 5.5;

    private const double Stroke = 1.4;

    /// <summary>The disc, its left half filled.</summary>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="palette">Its colours.</param>
    public static IReadOnlyList<Mark> At(double x, double y, Palette palette)
    {
        var disc = new PathData().Move(x, y - Radius).Arc(Radius, x, y + Radius).Arc(Radius, x, y - Radius).Close().ToString();
        var half = new PathData().Move(x, y + Radius).Arc(Radius, x, y - Radius).Close().ToString();
        return [new ShapeMark(disc, palette.Canvas, palette.Ink, Stroke), new ShapeMark(half, palette.Ink)];
    }
}
