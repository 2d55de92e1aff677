namespace GraphExplorer.Scenes;

/// <summary>How to arrange.</summary>
/// <param name="Layout">Id of a layout: one of <c>LayoutList.All</c>.</param>
/// <param name="Seed">The same seed gives the same places on every machine.</param>
/// <param name="Focus">The entity in the middle, for a layout that has one, or null for the best tied.</param>
/// <param name="Width">Of the frame to fill, px; the picture may outgrow it, in the same proportion.</param>
/// <param name="Height">Of the frame to fill, px.</param>
public sealed record ArrangementRequest(string Layout, int Seed, string? Focus, int Width, int Height)
{
    /// <summary>The frame of a 1280 × 800 window.</summary>
    public static readonly ArrangementRequest Default = new("organic", 1, null, 1236, 636);

    /// <summary>The default one, with what is given in its stead.</summary>
    public static ArrangementRequest Of(string? layout, int? seed, int? width, int? height) => new(
        layout ?? Default.Layout,
        seed ?? Default.Seed,
        null,
        width ?? Default.Width,
        height ?? Default.Height);
}
