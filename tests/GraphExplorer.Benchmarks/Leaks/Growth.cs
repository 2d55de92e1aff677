namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>How what is held in the second half of a run compares with the first.</summary>
/// <param name="First">The median of the first half.</param>
/// <param name="Second">The median of the second half.</param>
/// <param name="Expansions">How many expansions lie between them.</param>
/// <param name="Allowed">What the second may have more, as a part of the first.</param>
internal sealed record Growth(double First, double Second, int Expansions, double Allowed)
{
    /// <summary>What each expansion left behind, on average.</summary>
    public double PerExpansion => (Second - First) / Expansions;

    /// <summary>Whether it is more than chance makes it.</summary>
    public bool Grows => Second > First * (1 + Allowed);

    /// <summary>That of a figure.</summary>
    public static Growth Of(IReadOnlyList<Sample> samples, Func<Sample, double> figure, double allowed)
    {
        var half = samples.Count / 2;
        return new Growth(Median(samples.Take(half), figure), Median(samples.Skip(half), figure), samples[^1].Expansions / 2, allowed);
    }

    private static double Median(IEnumerable<Sample> samples, Func<Sample, double> figure)
    {
        double[] sorted = [.. samples.Select(figure).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
