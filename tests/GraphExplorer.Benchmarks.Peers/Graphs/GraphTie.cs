namespace GraphExplorer.Benchmarks.Peers.Graphs;

/// <summary>A directed tie.</summary>
/// <param name="From">Index of a node.</param>
/// <param name="To">Index of a node.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="Colour">CSS colour.</param>
/// <param name="Width">Of the line, px.</param>
/// <param name="Dashed">Whether the line is broken.</param>
public sealed record GraphTie(int From, int To, string Label, string Colour, double Width, bool Dashed);
