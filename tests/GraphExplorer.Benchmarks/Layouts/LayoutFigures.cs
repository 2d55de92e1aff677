namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>What was measured of one layout on one network.</summary>
/// <param name="Layout">Its id, or the command line of another program.</param>
/// <param name="Nodes">Of the network.</param>
/// <param name="Ties">Of the network.</param>
/// <param name="Milliseconds">Median of the rounds.</param>
/// <param name="Rounds">How many were measured.</param>
/// <param name="Quality">What can be counted in the picture.</param>
internal sealed record LayoutFigures(string Layout, int Nodes, int Ties, double Milliseconds, int Rounds, Quality Quality);
