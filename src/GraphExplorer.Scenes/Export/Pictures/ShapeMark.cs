using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>A filled or outlined path.</summary>
/// <param name="Path">SVG path data.</param>
/// <param name="Fill">Or null for none.</param>
/// <param name="Stroke">Or null for none.</param>
/// <param name="StrokeWidth">Px.</param>
public sealed record ShapeMark(string Path, Colour? Fill, Colour? Stroke = null, double StrokeWidth = 0) : Mark
{
    /// <summary>0 to 1.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Drawn and left out by turns, px; empty for a whole line.</summary>
    public IReadOnlyList<double> Dash { get; init; } = [];

    /// <summary>Whether line ends and corners are round.</summary>
    public bool Round { get; init; }

    /// <summary>What the path's own lengths are multiplied by, after which it is moved to <see cref="X"/>, <see cref="Y"/>.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Where the path's origin is.</summary>
    public double X { get; init; }

    /// <summary>Where the path's origin is.</summary>
    public double Y { get; init; }
}
