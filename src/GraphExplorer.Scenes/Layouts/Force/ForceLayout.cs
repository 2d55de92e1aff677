using GraphExplorer.Scenes.Layouts.Labels;

namespace GraphExplorer.Scenes.Layouts.Force;

/// <summary>Lays out one part of any size: ties pull like springs, plates push one another off, and what still overlaps is pushed apart.</summary>
/// <param name="threads">How many work beside one another; changes nothing in what comes out.</param>
internal sealed class ForceLayout(int threads)
{
    /// <summary>Places for a part, its middle near the origin.</summary>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var springs = new Springs(graph, request, threads);
        springs.Run(progress, cancel);
        Overlaps.Remove(graph, springs.X, springs.Y, null, cancel);
        var result = new LayoutResult(springs.X, springs.Y, [.. graph.Edges.Select(_ => 0.5)]).Rounded();
        LabelSlider.SlideAll(graph, result, cancel);
        return result;
    }
}
