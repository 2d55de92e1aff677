using GraphExplorer.Scenes.Layouts.Labels;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>The focus in the middle, its neighbours on a ring around it, theirs on the next one. Parts that do not hang together with it stand below, each around its best tied node.</summary>
public sealed class ConcentricLayout : ILayout
{
    // shares of the work, roughly
    private const double Ordered = 0.3;
    private const double Placed = 0.6;
    private readonly RingEffort effort;

    /// <summary>With the usual effort.</summary>
    public ConcentricLayout()
        : this(new RingEffort())
    {
    }

    internal ConcentricLayout(RingEffort effort) => this.effort = effort;

    /// <inheritdoc/>
    public string Id => "concentric";

    /// <inheritdoc/>
    public string Name => "Concentric";

    /// <inheritdoc/>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var parts = Subgraph.Split(graph, FocusFirst(Components.Of(graph), request.Focus));
        var packing = new Packing(graph, request);
        var done = 0;
        foreach (var part in parts)
        {
            cancel.ThrowIfCancellationRequested();
            var focus = request.Focus is { } wanted ? Array.IndexOf(part.Nodes, wanted) : -1;
            var share = ShareOf.Between(progress, (double)done / graph.Nodes.Count, (double)(done + part.Nodes.Length) / graph.Nodes.Count);
            packing.Add(part, ArrangePart(part.Graph, focus, request, share, cancel));
            done += part.Nodes.Length;
        }

        progress?.Report(1);
        return packing.Packed();
    }

    private LayoutResult ArrangePart(LayoutGraph graph, int focus, LayoutRequest request, ShareOf? progress, CancellationToken cancel)
    {
        var neighbours = Neighbours.Of(graph);
        var rings = new Rings(graph, neighbours, focus >= 0 ? focus : Breadth.From(neighbours).First());
        RingOrder.Improve(rings, ShareOf.Between(progress, 0, Ordered), cancel);
        var spacing = new RingSpacing(rings, request.Width / request.Height);
        var (x, y) = spacing.Place(cancel);
        var places = new LayoutResult(x, y, [.. graph.Edges.Select(_ => 0.5)]);
        if (graph.Nodes.Count <= OrganicLayout.MostNodes && graph.Edges.Count <= OrganicLayout.MostEdges)
        {
            return RingPolish.Best(rings, spacing, places, request.Seed, effort, ShareOf.Between(progress, Ordered, 1), cancel);
        }

        progress?.Report(Placed);
        Overlaps.Remove(graph, x, y, [.. rings.Distance.Select(distance => distance == 0)], cancel);
        LabelSlider.SlideAll(graph, places, cancel);
        return places.Rounded();
    }

    private static IReadOnlyList<int[]> FocusFirst(IReadOnlyList<int[]> parts, int? focus) =>
        focus is { } node ? [.. parts.OrderByDescending(part => part.Contains(node))] : parts;
}
