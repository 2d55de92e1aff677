namespace GraphExplorer.Scenes.Geometry;

/// <summary>An upright rectangle given by its middle.</summary>
/// <param name="X">The middle.</param>
/// <param name="Y">The middle.</param>
/// <param name="HalfWidth">Half its width.</param>
/// <param name="HalfHeight">Half its height.</param>
public readonly record struct Box(double X, double Y, double HalfWidth, double HalfHeight)
{
    /// <summary>How deep two boxes lie in one another with at least <paramref name="gap"/> px wanted between them: 0 where they are clear, else the shorter way out, px.</summary>
    public double Overlap(in Box other, double gap = 0)
    {
        var deepX = HalfWidth + other.HalfWidth + gap - Math.Abs(X - other.X);
        var deepY = HalfHeight + other.HalfHeight + gap - Math.Abs(Y - other.Y);
        return deepX <= 0 || deepY <= 0 ? 0 : Math.Min(deepX, deepY);
    }

    /// <summary>Whether a point lies inside or on the edge.</summary>
    public bool Holds(Point point) => Math.Abs(point.X - X) <= HalfWidth && Math.Abs(point.Y - Y) <= HalfHeight;
}
