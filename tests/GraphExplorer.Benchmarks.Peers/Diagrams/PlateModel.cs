using Blazor.Diagrams.Core.Geometry;
using Blazor.Diagrams.Core.Models;
using GraphExplorer.Benchmarks.Peers.Graphs;

namespace GraphExplorer.Benchmarks.Peers.Diagrams;

/// <summary>An entity in the diagram; its size is known, so that the library need not measure it in the browser.</summary>
public sealed class PlateModel : NodeModel
{
    /// <summary>Of a node.</summary>
    public PlateModel(GraphNode node)
        : base(new Point(node.X - (node.W / 2), node.Y - (node.H / 2)))
    {
        Title = node.Name;
        ControlledSize = true;
        Size = new Size(node.W, node.H);
    }
}
