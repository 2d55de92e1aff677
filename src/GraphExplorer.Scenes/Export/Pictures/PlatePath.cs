using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>The outline of a plate as path data: rectangle, stadium, hexagon, or rectangle with a pointer below.</summary>
internal static class PlatePath
{
    private const double PlaceRadius = 5;
    private const double OrganizationRadius = 6;
    private const double HalfPointer = 7;

    /// <summary>The outline, grown on every side.</summary>
    /// <param name="node">The plate.</param>
    /// <param name="grown">Px.</param>
    public static string Of(SceneNode node, double grown = 0)
    {
        var left = node.X - (node.Width / 2) - grown;
        var top = node.Y - (node.Height / 2) - grown;
        var right = left + node.Width + (2 * grown);
        var bottom = top + node.Height + (2 * grown);
        return node.Kind switch
        {
            EntityKind.Person => Rectangle(left, top, right, bottom, (bottom - top) / 2),
            EntityKind.Event => Hexagon(left, top, right, bottom),
            EntityKind.Place => Rectangle(left, top, right, bottom, PlaceRadius, node.X),
            _ => Rectangle(left, top, right, bottom, OrganizationRadius),
        };
    }

    /// <summary>A rectangle with round corners.</summary>
    /// <param name="left">Its side.</param>
    /// <param name="top">Its side.</param>
    /// <param name="right">Its side.</param>
    /// <param name="bottom">Its side.</param>
    /// <param name="radius">Of the corners.</param>
    /// <param name="pointer">Where the tip of a pointer hangs below it, or null.</param>
    public static string Rectangle(double left, double top, double right, double bottom, double radius, double? pointer = null)
    {
        var path = new PathData().Move(left + radius, top).Line(right - radius, top);
        path.Arc(radius, right, top + radius).Line(right, bottom - radius).Arc(radius, right - radius, bottom);
        if (pointer is { } x)
        {
            path.Line(x + HalfPointer, bottom).Line(x, bottom + Extent.Pointer).Line(x - HalfPointer, bottom);
        }

        path.Line(left + radius, bottom).Arc(radius, left, bottom - radius);
        return path.Line(left, top + radius).Arc(radius, left + radius, top).Close().ToString();
    }

    private static string Hexagon(double left, double top, double right, double bottom)
    {
        var middle = (top + bottom) / 2;
        var point = Outline.PointDepth;
        return new PathData()
            .Move(left, middle).Line(left + point, top).Line(right - point, top)
            .Line(right, middle).Line(right - point, bottom).Line(left + point, bottom)
            .Close().ToString();
    }
}
