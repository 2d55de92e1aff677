using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Lines and labels of a graph that has its places.</summary>
internal static class EdgeGeometry
{
    /// <summary>The line of a tie between plates that stand there.</summary>
    public static EdgePath PathOf(LayoutGraph graph, LayoutEdge edge, double[] x, double[] y)
    {
        var from = graph.Nodes[edge.From].OutlineAt(x[edge.From], y[edge.From]);
        return edge.From == edge.To
            ? EdgePath.Loop(from, edge.Aside)
            : EdgePath.Between(from, graph.Nodes[edge.To].OutlineAt(x[edge.To], y[edge.To]), edge.Aside);
    }

    /// <summary>The label of a tie on its line.</summary>
    public static Box LabelOf(LayoutGraph graph, LayoutResult places, int edge)
    {
        var tie = graph.Edges[edge];
        var middle = PathOf(graph, tie, places.X, places.Y).PointAt(places.At[edge]);
        return new Box(middle.X, middle.Y, tie.LabelWidth / 2, tie.LabelHeight / 2);
    }
}
