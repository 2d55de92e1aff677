using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Unit directions by their share of a full turn, from square roots alone (half-angle formulas), so that they are the same on every machine.</summary>
internal static class Directions
{
    private const int Halvings = 30;
    private static readonly Point[] Parts = Halve();

    /// <summary>The direction at that share of a full turn, from the right by way of down (y runs down).</summary>
    /// <param name="turn">0 is to the right, 0.25 down; whole turns do not matter.</param>
    public static Point At(double turn)
    {
        var rest = (long)((turn - Math.Floor(turn)) * (1L << Halvings));
        double x = 1, y = 0;
        for (var i = 0; i < Halvings; i++)
        {
            if ((rest & (1L << (Halvings - 1 - i))) != 0)
            {
                var part = Parts[i];
                (x, y) = ((x * part.X) - (y * part.Y), (x * part.Y) + (y * part.X));
            }
        }

        return new Point(x, y);
    }

    /// <summary>A number that grows with the direction's share of a full turn, 0 to below 4; for putting directions in order.</summary>
    public static double Order(double x, double y)
    {
        var size = Math.Abs(x) + Math.Abs(y);
        if (size == 0)
        {
            return 0;
        }

        var share = x / size;
        return y >= 0 ? 1 - share : 3 + share;
    }

    // half a turn, a quarter, an eighth, …
    private static Point[] Halve()
    {
        var parts = new Point[Halvings];
        double cosine = -1, sine = 0;
        for (var i = 0; i < Halvings; i++)
        {
            parts[i] = new Point(cosine, sine);
            var half = Math.Sqrt((1 + cosine) / 2);
            sine = i == 0 ? 1 : sine / (2 * half);
            cosine = half;
        }

        return parts;
    }
}
