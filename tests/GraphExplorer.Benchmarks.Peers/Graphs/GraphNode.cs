namespace GraphExplorer.Benchmarks.Peers.Graphs;

/// <summary>A plate.</summary>
/// <param name="Name">What stands on it.</param>
/// <param name="X">Its middle, px.</param>
/// <param name="Y">Its middle, px.</param>
/// <param name="W">Its width, px.</param>
/// <param name="H">Its height, px.</param>
public sealed record GraphNode(string Name, double X, double Y, double W, double H);
