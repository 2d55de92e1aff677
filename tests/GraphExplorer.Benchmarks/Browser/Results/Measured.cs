namespace GraphExplorer.Benchmarks.Browser.Results;

/// <summary>One renderer at one size.</summary>
/// <param name="Renderer">Its name.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Figures">Medians, or null where nothing was measured.</param>
/// <param name="Fault">What happened in its place, or null.</param>
internal sealed record Measured(string Renderer, int Nodes, Figures? Figures, string? Fault);
