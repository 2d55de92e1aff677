namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>How large the product's canvas is in the window, px.</summary>
internal sealed record CanvasSize(int Width, int Height);
