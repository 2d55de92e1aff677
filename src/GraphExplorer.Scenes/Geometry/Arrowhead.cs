namespace GraphExplorer.Scenes.Geometry;

/// <summary>The filled triangle at the end of a directed tie.</summary>
/// <param name="Tip">Where the path ends.</param>
/// <param name="Left">One corner of its base.</param>
/// <param name="Right">The other corner of its base.</param>
/// <param name="LineEnd">Where the drawn line ends: six tenths of the head's length behind the tip, inside the head.</param>
public readonly record struct Arrowhead(Point Tip, Point Left, Point Right, Point LineEnd)
{
    private const double LineShare = 0.6;

    /// <summary>The head of a path.</summary>
    /// <param name="path">Its tip is the path's end, its direction the tangent there.</param>
    /// <param name="length">From tip to base, px.</param>
    /// <param name="width">Of the base, px.</param>
    public static Arrowhead Of(in EdgePath path, double length, double width)
    {
        var tip = path.End;
        var way = path.TangentAt(1);
        double backX = tip.X - (way.X * length), backY = tip.Y - (way.Y * length);
        double sideX = -way.Y * width / 2, sideY = way.X * width / 2;
        return new Arrowhead(
            tip,
            new(backX + sideX, backY + sideY),
            new(backX - sideX, backY - sideY),
            new(tip.X - (way.X * length * LineShare), tip.Y - (way.Y * length * LineShare)));
    }
}
