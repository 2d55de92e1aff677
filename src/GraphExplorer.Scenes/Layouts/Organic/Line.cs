using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>A tie as the board sees it: its path, broken into straight pieces, and its label.</summary>
internal struct Line
{
    /// <summary>How many straight pieces stand for a curve.</summary>
    public const int CurvePieces = 5;

    /// <summary>The path itself.</summary>
    public EdgePath Path;

    /// <summary>Ends of the pieces; <see cref="Pieces"/> + 1 of them count.</summary>
    public Corners Corners;

    /// <summary>1 of a straight tie.</summary>
    public int Pieces;

    /// <summary>Left of the line.</summary>
    public double Left;

    /// <summary>Top of the line.</summary>
    public double Top;

    /// <summary>Right of the line.</summary>
    public double Right;

    /// <summary>Bottom of the line.</summary>
    public double Bottom;

    /// <summary>From end to end, px.</summary>
    public double Length;

    /// <summary>The label's box.</summary>
    public Box Label;

    /// <summary>Takes a new path and breaks it into pieces.</summary>
    public void Follow(in EdgePath path)
    {
        Path = path;
        Pieces = path.Shape == PathShape.Straight ? 1 : CurvePieces;
        Corners[0] = path.Start;
        for (var i = 1; i < Pieces; i++)
        {
            Corners[i] = path.PointAt((double)i / CurvePieces);
        }

        Corners[Pieces] = path.End;
        Bound();
        var dx = path.End.X - path.Start.X;
        var dy = path.End.Y - path.Start.Y;
        Length = Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>Puts the label somewhere along the path.</summary>
    public void Slide(double at, double halfWidth, double halfHeight)
    {
        var middle = Path.PointAt(at);
        Label = new Box(middle.X, middle.Y, halfWidth, halfHeight);
    }

    /// <summary>How many px of the line lie inside a box grown by a margin.</summary>
    public readonly double LengthInside(in Box box, double margin)
    {
        if (Misses(box, margin))
        {
            return 0;
        }

        var inside = 0.0;
        for (var i = 0; i < Pieces; i++)
        {
            inside += Segment.LengthInside(Corners[i], Corners[i + 1], box, margin);
        }

        return inside;
    }

    /// <summary>Whether two lines cross.</summary>
    public readonly bool Crosses(in Line other)
    {
        if (Left > other.Right || other.Left > Right || Top > other.Bottom || other.Top > Bottom)
        {
            return false;
        }

        for (var i = 0; i < Pieces; i++)
        {
            for (var j = 0; j < other.Pieces; j++)
            {
                if (Segment.Cross(Corners[i], Corners[i + 1], other.Corners[j], other.Corners[j + 1]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly bool Misses(in Box box, double margin) =>
        Left > box.X + box.HalfWidth + margin
        || Right < box.X - box.HalfWidth - margin
        || Top > box.Y + box.HalfHeight + margin
        || Bottom < box.Y - box.HalfHeight - margin;

    private void Bound()
    {
        Left = Right = Corners[0].X;
        Top = Bottom = Corners[0].Y;
        for (var i = 1; i <= Pieces; i++)
        {
            var corner = Corners[i];
            Left = Math.Min(Left, corner.X);
            Right = Math.Max(Right, corner.X);
            Top = Math.Min(Top, corner.Y);
            Bottom = Math.Max(Bottom, corner.Y);
        }
    }
}
