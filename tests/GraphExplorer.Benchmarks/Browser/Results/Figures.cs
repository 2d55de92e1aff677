namespace GraphExplorer.Benchmarks.Browser.Results;

/// <summary>What one page showed, or the medians of several.</summary>
/// <param name="FirstPaintMs">From navigation to the first frame with network and texts; a browser that was never there.</param>
/// <param name="AgainMs">The same once the browser has been there.</param>
/// <param name="PanFittedPerSecond">Updates while panning, the whole network in sight.</param>
/// <param name="PanPerSecond">Updates while panning at 1:1.</param>
/// <param name="ZoomPerSecond">Updates while zooming.</param>
/// <param name="DragPerSecond">Updates while dragging an entity at 1:1.</param>
/// <param name="LagP50Ms">From a movement of the pointer to the frame that shows it, panning at 1:1.</param>
/// <param name="LagP95Ms">The same, 95th percentile.</param>
/// <param name="MemoryMB">What the page holds: scripts' objects, document, buffers.</param>
internal sealed record Figures(
    double FirstPaintMs,
    double AgainMs,
    double PanFittedPerSecond,
    double PanPerSecond,
    double ZoomPerSecond,
    double DragPerSecond,
    double LagP50Ms,
    double LagP95Ms,
    double MemoryMB)
{
    /// <summary>The median of each figure.</summary>
    public static Figures Median(IReadOnlyList<Figures> rounds)
    {
        double Of(Func<Figures, double> figure)
        {
            double[] sorted = [.. rounds.Select(figure).Where(double.IsFinite).Order()];
            return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }

        return new Figures(
            Of(round => round.FirstPaintMs),
            Of(round => round.AgainMs),
            Of(round => round.PanFittedPerSecond),
            Of(round => round.PanPerSecond),
            Of(round => round.ZoomPerSecond),
            Of(round => round.DragPerSecond),
            Of(round => round.LagP50Ms),
            Of(round => round.LagP95Ms),
            Of(round => round.MemoryMB));
    }
}
