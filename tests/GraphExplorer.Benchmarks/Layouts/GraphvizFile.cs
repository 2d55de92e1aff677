using System.Globalization;
using System.Text;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>A graph in the language of Graphviz, and the places that it answers with. Its points are our px, its inches 72 of them; its y runs up.</summary>
internal static class GraphvizFile
{
    private const double Inch = 72;

    /// <summary>Plates with their sizes, ties, and where the places are given, these.</summary>
    public static string Write(LayoutGraph graph, LayoutResult? places)
    {
        var text = new StringBuilder("graph g {\nnode [shape=box, fixedsize=true, label=\"\"];\n");
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            var box = places is null ? graph.Nodes[node].BoxAt(0, 0) : graph.Nodes[node].BoxAt(places.X[node], places.Y[node]);
            var at = places is null ? "" : string.Create(CultureInfo.InvariantCulture, $", pos=\"{box.X},{-box.Y}\"");
            text.Append(CultureInfo.InvariantCulture, $"n{node} [width={2 * box.HalfWidth / Inch}, height={2 * box.HalfHeight / Inch}{at}];\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"n{edge.From} -- n{edge.To};\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>The places in an answer of the format <c>plain</c>.</summary>
    public static LayoutResult Read(LayoutGraph graph, string plain)
    {
        var places = new LayoutResult(new double[graph.Nodes.Count], new double[graph.Nodes.Count], [.. graph.Edges.Select(_ => 0.5)]);
        foreach (var line in plain.Split('\n').Where(line => line.StartsWith("node n", StringComparison.Ordinal)))
        {
            var words = line.Split(' ');
            var node = int.Parse(words[1].AsSpan(1), CultureInfo.InvariantCulture);
            var within = graph.Nodes[node].BoxAt(0, 0);
            places.X[node] = (double.Parse(words[2], CultureInfo.InvariantCulture) * Inch) - within.X;
            places.Y[node] = (-double.Parse(words[3], CultureInfo.InvariantCulture) * Inch) - within.Y;
        }

        return places;
    }
}
