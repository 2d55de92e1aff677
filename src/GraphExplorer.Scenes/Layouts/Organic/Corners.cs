using System.Runtime.CompilerServices;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Room for the ends of a line's pieces, within the line.</summary>
[InlineArray(Line.CurvePieces + 1)]
internal struct Corners
{
    private Point first;
}
