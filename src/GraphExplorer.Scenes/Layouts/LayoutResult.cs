namespace GraphExplorer.Scenes.Layouts;

/// <summary>Where a layout put everything; the middle of the picture is at 0, 0.</summary>
/// <param name="X">The plates' middles, by node.</param>
/// <param name="Y">The plates' middles, by node.</param>
/// <param name="At">Where along its tie each label stands, 0 to 1, by edge.</param>
public sealed record LayoutResult(double[] X, double[] Y, double[] At)
{
    /// <summary>The same with plates at whole px.</summary>
    internal LayoutResult Rounded() => new([.. X.Select(x => Math.Round(x))], [.. Y.Select(y => Math.Round(y))], At);
}
