using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws a tie's line and arrowhead.</summary>
internal static class TieMarks
{
    /// <summary>The line, and the head of a directed tie above it.</summary>
    public static IReadOnlyList<Mark> Of(SceneEdge edge, in EdgePath path, Palette palette)
    {
        var colour = palette.Line(edge.Family, edge.Confidence);
        if (!edge.Directed)
        {
            return [Line(edge, path, path.End, colour)];
        }

        var head = Arrowhead.Of(path, edge.HeadLength, edge.HeadWidth);
        var triangle = new PathData().Move(head.Tip).Line(head.Left).Line(head.Right).Close().ToString();
        return [Line(edge, path, head.LineEnd, colour), new ShapeMark(triangle, colour)];
    }

    private static ShapeMark Line(SceneEdge edge, in EdgePath path, Point end, Colour colour)
    {
        var data = new PathData().Move(path.Start);
        data = path.Shape switch
        {
            PathShape.Straight => data.Line(end),
            PathShape.Curve => data.Curve(path.Control, end),
            _ => data.Curve(path.Control, path.Control2, end),
        };
        return new ShapeMark(data.ToString(), null, colour, edge.Width) { Dash = DashPattern.Of(edge.Dash), Round = edge.Dash == SceneDash.Dots };
    }
}
