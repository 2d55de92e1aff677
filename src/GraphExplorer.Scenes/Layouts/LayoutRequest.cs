namespace GraphExplorer.Scenes.Layouts;

/// <summary>How to lay out.</summary>
/// <param name="Seed">The same seed gives the same places on every machine.</param>
/// <param name="Focus">Index of the node in the middle, for a layout that has one, or null for the best tied.</param>
/// <param name="Width">Of the frame to fill, px; the picture may outgrow it in the same proportion.</param>
/// <param name="Height">Of the frame to fill, px.</param>
public sealed record LayoutRequest(int Seed, int? Focus, double Width, double Height);
