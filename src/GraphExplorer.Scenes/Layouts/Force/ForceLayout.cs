using GraphExplorer.Scenes.Layouts.Labels;

namespace GraphExplorer.Scenes.Layouts.Force;

/// <summary>Lays out one part of any size: ties pull like springs, plates push one another off, and what still overlaps is pushed apart.</summary>
/// <param name="threads">How many work beside one another; changes nothing in what comes out.</param>
internal sealed class ForceLayout(int threads)
{
    private const int MostSlid = 5000;

    /// <summary>Places for a part, its middle near the origin.</summary>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var springs = new Springs(graph, request, threads);
        springs.Run(progress, cancel);
        Overlaps.Remove(graph, springs.X, springs.Y, null, cancel);
        var result = new LayoutResult(Whole(springs.X), Whole(springs.Y), [.. graph.Edges.Select(_ => 0.5)]);
        if (graph.Edges.Count <= MostSlid)
        {
            LabelSlider.Slide(graph, result, [.. graph.Edges.Select(_ => true)], cancel);
        }

        return result;
    }

    private static double[] Whole(double[] places)
    {
        var middle = Math.Round((places.Min() + places.Max()) / 2);
        return [.. places.Select(place => Math.Round(place) - middle)];
    }
}
