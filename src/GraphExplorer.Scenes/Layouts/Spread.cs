using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>The room that a laid-out graph takes, plates and labels.</summary>
/// <param name="Left">Its left side, px.</param>
/// <param name="Top">Its top, px.</param>
/// <param name="Right">Its right side, px.</param>
/// <param name="Bottom">Its bottom, px.</param>
internal readonly record struct Spread(double Left, double Top, double Right, double Bottom)
{
    /// <summary>From left to right, px.</summary>
    public double Width => Right - Left;

    /// <summary>From top to bottom, px.</summary>
    public double Height => Bottom - Top;

    /// <summary>Its middle.</summary>
    public Point Middle => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>That of a layout; nothing at the origin without nodes.</summary>
    public static Spread Of(LayoutGraph graph, LayoutResult places)
    {
        var spread = new Spread(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            spread = spread.With(graph.Nodes[node].BoxAt(places.X[node], places.Y[node]));
        }

        for (var edge = 0; edge < graph.Edges.Count; edge++)
        {
            spread = spread.With(EdgeGeometry.LabelOf(graph, places, edge));
        }

        return graph.Nodes.Count == 0 ? default : spread;
    }

    private Spread With(Box box) => new(
        Math.Min(Left, box.X - box.HalfWidth),
        Math.Min(Top, box.Y - box.HalfHeight),
        Math.Max(Right, box.X + box.HalfWidth),
        Math.Max(Bottom, box.Y + box.HalfHeight));
}
