namespace GraphExplorer.Scenes.Geometry;

/// <summary>Questions about straight pieces of line.</summary>
public static class Segment
{
    private const double Flat = 1e-9;

    /// <summary>Whether the pieces ab and cd cross at a point inside both; touching ends and overlapping lines do not count.</summary>
    public static bool Cross(Point a, Point b, Point c, Point d)
    {
        var abX = b.X - a.X;
        var abY = b.Y - a.Y;
        var sideC = (abX * (c.Y - a.Y)) - (abY * (c.X - a.X));
        var sideD = (abX * (d.Y - a.Y)) - (abY * (d.X - a.X));
        if (sideC * sideD >= 0)
        {
            return false;
        }

        var cdX = d.X - c.X;
        var cdY = d.Y - c.Y;
        var sideA = (cdX * (a.Y - c.Y)) - (cdY * (a.X - c.X));
        var sideB = (cdX * (b.Y - c.Y)) - (cdY * (b.X - c.X));
        return sideA * sideB < 0;
    }

    /// <summary>How many px of the piece ab lie inside a box grown by <paramref name="margin"/> on every side; 0 where it misses.</summary>
    public static double LengthInside(Point a, Point b, in Box box, double margin = 0)
    {
        double enter = 0, leave = 1;
        var dx = b.X - a.X;
        var dy = b.Y - a.Y;
        return Narrow(a.X - box.X, dx, box.HalfWidth + margin, ref enter, ref leave)
            && Narrow(a.Y - box.Y, dy, box.HalfHeight + margin, ref enter, ref leave)
            ? (leave - enter) * Math.Sqrt((dx * dx) + (dy * dy))
            : 0;
    }

    /// <summary>Narrows the part of a piece that lies within ±<paramref name="half"/> of one axis.</summary>
    private static bool Narrow(double start, double step, double half, ref double enter, ref double leave)
    {
        if (Math.Abs(step) < Flat)
        {
            return Math.Abs(start) <= half;
        }

        var first = (-half - start) / step;
        var second = (half - start) / step;
        enter = Math.Max(enter, Math.Min(first, second));
        leave = Math.Min(leave, Math.Max(first, second));
        return enter < leave;
    }
}
