namespace GraphExplorer.Web.Canvas;

/// <summary>The size of the canvas.</summary>
/// <param name="Width">px.</param>
/// <param name="Height">px.</param>
public sealed record CanvasSize(double Width, double Height);
