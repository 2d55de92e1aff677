using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>What can be counted in a picture.</summary>
/// <param name="Overlaps">Pairs of plates of which one lies on the other.</param>
/// <param name="CrossingsPerTie">Crossings by ties.</param>
/// <param name="CrossingsSampled">Whether that was asked of some ties only.</param>
/// <param name="LengthSpread">Standard deviation of the ties' lengths by their mean.</param>
internal sealed record Quality(int Overlaps, double CrossingsPerTie, bool CrossingsSampled, double LengthSpread)
{
    // Graphviz gives five digits: a plate 30,000 px away is told to the nearest px
    private const double Deep = 1;

    /// <summary>That of a graph that stands there.</summary>
    public static Quality Of(LayoutGraph graph, LayoutResult places)
    {
        var crossings = new Crossings(graph, places);
        return new Quality(OverlapsOf(graph, places), crossings.PerTie(), crossings.Sampled, SpreadOf(graph, places));
    }

    private static int OverlapsOf(LayoutGraph graph, LayoutResult places)
    {
        Box[] boxes = [.. graph.Nodes.Select((node, i) => node.BoxAt(places.X[i], places.Y[i])).OrderBy(box => box.X - box.HalfWidth)];
        var overlaps = 0;
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = i + 1; j < boxes.Length && boxes[j].X - boxes[j].HalfWidth < boxes[i].X + boxes[i].HalfWidth; j++)
            {
                overlaps += boxes[i].Overlap(boxes[j]) > Deep ? 1 : 0;
            }
        }

        return overlaps;
    }

    private static double SpreadOf(LayoutGraph graph, LayoutResult places)
    {
        double[] lengths = [.. graph.Edges.Where(edge => edge.From != edge.To).Select(edge =>
        {
            double dx = places.X[edge.To] - places.X[edge.From], dy = places.Y[edge.To] - places.Y[edge.From];
            return Math.Sqrt((dx * dx) + (dy * dy));
        })];
        var mean = lengths.Average();
        return Math.Sqrt(lengths.Average(length => (length - mean) * (length - mean))) / mean;
    }
}
