using Blazor.Diagrams.Core.Models;
using GraphExplorer.Benchmarks.Peers.Graphs;

namespace GraphExplorer.Benchmarks.Peers.Diagrams;

/// <summary>A tie in the diagram.</summary>
public sealed class TieModel : LinkModel
{
    /// <summary>Of a tie between two plates.</summary>
    public TieModel(GraphTie tie, PlateModel from, PlateModel to)
        : base(from, to)
    {
        (Color, Width, Dashed, TargetMarker) = (tie.Colour, tie.Width, tie.Dashed, LinkMarker.Arrow);
        AddLabel(tie.Label, 0.5);
    }

    /// <summary>Whether its line is broken.</summary>
    public bool Dashed { get; }
}
