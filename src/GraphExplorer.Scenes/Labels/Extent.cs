using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Labels;

/// <summary>The room that the things of a scene take.</summary>
internal static class Extent
{
    /// <summary>How far a place's pointer hangs below its plate, px.</summary>
    public const double Pointer = 8;

    private const int Pieces = 8;

    /// <summary>A plate, with the pointer of a place.</summary>
    public static Box Of(SceneNode node) => node.Kind == EntityKind.Place
        ? new Box(node.X, node.Y + (Pointer / 2), node.Width / 2, (node.Height + Pointer) / 2)
        : new Box(node.X, node.Y, node.Width / 2, node.Height / 2);

    /// <summary>A label on its line.</summary>
    public static Box Of(SceneLabel label, in EdgePath path)
    {
        var middle = path.PointAt(label.At);
        return new Box(middle.X, middle.Y, label.Width / 2, label.Height / 2);
    }

    /// <summary>A line as straight pieces: one, or eight where it bends.</summary>
    public static Point[] Points(in EdgePath path)
    {
        var pieces = path.Shape == PathShape.Straight ? 1 : Pieces;
        var points = new Point[pieces + 1];
        for (var at = 0; at <= pieces; at++)
        {
            points[at] = path.PointAt((double)at / pieces);
        }

        return points;
    }
}
