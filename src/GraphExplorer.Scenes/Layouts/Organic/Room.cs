namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>How large a frame a graph needs: small ones stay together, large ones outgrow the frame in its own proportion.</summary>
internal static class Room
{
    // the seed network fills 0.53 of its frame, and is about as dense as can be read
    private const double Densest = 0.56;
    private const double Sparsest = 0.2;
    private const double AroundPlate = 18;
    private const double AroundLabel = 8;

    /// <summary>The request with the frame to work in.</summary>
    public static LayoutRequest For(LayoutGraph graph, LayoutRequest request)
    {
        var needed = graph.Nodes.Sum(node => (node.Width + AroundPlate) * (node.Height + AroundPlate))
            + graph.Edges.Sum(edge => (edge.LabelWidth + AroundLabel) * (edge.LabelHeight + AroundLabel));
        var frame = request.Width * request.Height;
        var factor = Math.Sqrt(Math.Clamp(frame, needed / Densest, needed / Sparsest) / frame);
        return request with { Width = request.Width * factor, Height = request.Height * factor };
    }
}
