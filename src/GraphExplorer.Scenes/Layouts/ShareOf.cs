namespace GraphExplorer.Scenes.Layouts;

/// <summary>Progress of one part of the work, told as a share of the whole.</summary>
/// <param name="whole">Hears of the whole.</param>
/// <param name="from">Where the part begins, 0 to 1.</param>
/// <param name="to">Where it ends.</param>
internal sealed class ShareOf(IProgress<double> whole, double from, double to) : IProgress<double>
{
    /// <summary>One for a part; null where nobody listens.</summary>
    public static ShareOf? Between(IProgress<double>? whole, double from, double to) => whole is null ? null : new ShareOf(whole, from, to);

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + ((to - from) * value));
}
