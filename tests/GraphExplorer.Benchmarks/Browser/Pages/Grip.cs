namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>Where the pointer takes hold, and what it makes for; px of the window.</summary>
/// <param name="X">Where it is pressed.</param>
/// <param name="Y">Where it is pressed.</param>
/// <param name="ToX">What it makes for.</param>
/// <param name="ToY">What it makes for.</param>
/// <param name="Node">The node that it takes hold of, or -1 for the ground.</param>
internal sealed record Grip(double X, double Y, double ToX, double ToY, int Node)
{
    private const double Length = 300;
    private const double Breadth = 60;
    private const double Round = 1.6;

    /// <summary>Where the pointer is after some seconds: it goes round and round through the place where it was pressed, so that no two places of one round are the same.</summary>
    public (double X, double Y) At(double seconds)
    {
        var far = Math.Max(1, Math.Sqrt(((ToX - X) * (ToX - X)) + ((ToY - Y) * (ToY - Y))));
        var (alongX, alongY) = ((ToX - X) / far, (ToY - Y) / far);
        var angle = 2 * Math.PI * seconds / Round;
        var (along, across) = (Math.Min(Length, far) * (1 - Math.Cos(angle)) / 2, Breadth * Math.Sin(angle));
        return (Math.Round(X + (along * alongX) - (across * alongY)), Math.Round(Y + (along * alongY) + (across * alongX)));
    }
}
