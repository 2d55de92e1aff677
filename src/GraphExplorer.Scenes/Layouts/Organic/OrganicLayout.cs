namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>The layout for a picture that is read: up to about eighty nodes every label has its place; above that a layout by forces.</summary>
public sealed class OrganicLayout : ILayout
{
    /// <summary>Parts with more nodes are laid out by forces.</summary>
    public const int MostNodes = 80;

    /// <summary>Parts with more ties are laid out by forces.</summary>
    public const int MostEdges = 400;

    private const int FewSmall = 4;
    private const int ManyParts = 12;
    private const int MostQuickly = 30;
    private const int Small = 2;
    private readonly Effort effort;

    /// <summary>With the usual effort.</summary>
    public OrganicLayout()
        : this(new Effort())
    {
    }

    internal OrganicLayout(Effort effort) => this.effort = effort;

    /// <inheritdoc/>
    public string Id => "organic";

    /// <inheritdoc/>
    public string Name => "Organic";

    /// <inheritdoc/>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var parts = Subgraph.Split(graph, Together(Components.Of(graph)));
        var packing = new Packing(graph, request);
        var quick = parts.Count > ManyParts || graph.Nodes.Count > 2 * MostNodes;
        var done = 0;
        foreach (var part in parts)
        {
            cancel.ThrowIfCancellationRequested();
            var share = ShareOf.Between(progress, (double)done / graph.Nodes.Count, (double)(done + part.Nodes.Length) / graph.Nodes.Count);
            packing.Add(part, ArrangePart(part.Graph, request, quick, share, cancel));
            done += part.Nodes.Length;
        }

        progress?.Report(1);
        return packing.Packed();
    }

    private LayoutResult ArrangePart(LayoutGraph part, LayoutRequest request, bool quick, ShareOf? progress, CancellationToken cancel)
    {
        if (part.Nodes.Count == 1 && part.Edges.Count == 0)
        {
            return new LayoutResult([0], [0], []);
        }

        return part.Nodes.Count <= (quick ? MostQuickly : MostNodes) && part.Edges.Count <= MostEdges
            ? new Careful(quick ? Effort.Quick with { Threads = effort.Threads } : effort).Arrange(part, request, progress, cancel)
            : new Force.ForceLayout(effort.Threads).Arrange(part, request, progress, cancel);
    }

    /// <summary>A few small parts fit into gaps of the largest one and are laid out with it.</summary>
    private static List<int[]> Together(IReadOnlyList<int[]> parts)
    {
        var small = parts.Skip(1).Where(nodes => nodes.Length <= Small).ToList();
        if (small.Count is 0 or > FewSmall || parts[0].Length <= Small * small.Count || parts[0].Length > MostNodes - (Small * FewSmall))
        {
            return [.. parts];
        }

        return [[.. parts[0].Concat(small.SelectMany(nodes => nodes)).Order()], .. parts.Skip(1).Where(nodes => nodes.Length > Small)];
    }
}
