using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Scenes.Geometry;

/// <summary>The outline of a plate, as ties meet it: an organization is a rectangle of radius 6, a place one of radius 5 (its pointer does not count), a person a stadium, an event a hexagon whose points are 12 deep inside its width.</summary>
/// <param name="Kind">Gives the shape.</param>
/// <param name="X">The middle.</param>
/// <param name="Y">The middle.</param>
/// <param name="Width">Of the plate, px.</param>
/// <param name="Height">Of the plate, px.</param>
public readonly record struct Outline(EntityKind Kind, double X, double Y, double Width, double Height)
{
    /// <summary>How deep a hexagon's points are, px.</summary>
    public const double PointDepth = 12;

    private const double Nowhere = 1e9;
    private const double Flat = 1e-9;

    /// <summary>The upright rectangle around it.</summary>
    public Box Box => new(X, Y, Width / 2, Height / 2);

    /// <summary>How far it is, in px, from the plate's middle along a unit direction to the outline grown by <paramref name="gap"/> on every side.</summary>
    public double Reach(double ux, double uy, double gap) => Exit(0, 0, ux, uy, gap);

    /// <summary>How far it is, in px, from a point inside (relative to the middle) along a unit direction to the outline grown by <paramref name="gap"/> on every side.</summary>
    public double Exit(double x, double y, double ux, double uy, double gap) => Kind switch
    {
        EntityKind.Event => ExitHexagon(x, y, ux, uy, gap),
        EntityKind.Person => ExitRounded(x, y, ux, uy, gap, Height / 2),
        EntityKind.Place => ExitRounded(x, y, ux, uy, gap, 5),
        _ => ExitRounded(x, y, ux, uy, gap, 6),
    };

    /// <summary>Leaves the rectangle; where that is in the square of a corner, leaves the corner's circle instead. Growing a rounded rectangle grows its radius too.</summary>
    private double ExitRounded(double x, double y, double ux, double uy, double gap, double radius)
    {
        var halfWidth = (Width / 2) + gap;
        var halfHeight = (Height / 2) + gap;
        var round = Math.Min(radius + gap, Math.Min(halfWidth, halfHeight));
        var way = Math.Min(ToSide(x, ux, halfWidth), ToSide(y, uy, halfHeight));
        var outX = x + (ux * way);
        var outY = y + (uy * way);
        var cornerX = halfWidth - round;
        var cornerY = halfHeight - round;
        if (Math.Abs(outX) <= cornerX || Math.Abs(outY) <= cornerY)
        {
            return way;
        }

        var fromX = x - (outX < 0 ? -cornerX : cornerX);
        var fromY = y - (outY < 0 ? -cornerY : cornerY);
        var along = (fromX * ux) + (fromY * uy);
        var inside = (along * along) - ((fromX * fromX) + (fromY * fromY) - (round * round));
        return inside <= 0 ? way : Math.Sqrt(inside) - along;
    }

    /// <summary>Leaves the nearest of the top or bottom and the two slants ahead; every side is moved outwards by the gap.</summary>
    private double ExitHexagon(double x, double y, double ux, double uy, double gap)
    {
        var halfHeight = Height / 2;
        var slant = Math.Sqrt((halfHeight * halfHeight) + (PointDepth * PointDepth));
        var far = (halfHeight * Width / 2) + (gap * slant);
        var way = ToSide(y, uy, halfHeight + gap);
        way = Math.Min(way, ToSide((halfHeight * x) + (PointDepth * y), (halfHeight * ux) + (PointDepth * uy), far));
        return Math.Min(way, ToSide((halfHeight * x) - (PointDepth * y), (halfHeight * ux) - (PointDepth * uy), far));
    }

    private static double ToSide(double start, double step, double half) =>
        step > Flat ? (half - start) / step : step < -Flat ? (-half - start) / step : Nowhere;
}
