namespace GraphExplorer.Benchmarks.Peers.Graphs;

/// <summary>A network with its places, as the product draws it.</summary>
/// <param name="Nodes">What is tied.</param>
/// <param name="Ties">What ties them.</param>
public sealed record Graph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphTie> Ties)
{
    private const double Smallest = 0.7;

    /// <summary>The view that the product opens with: the whole, unless it would be too small to be read; then its middle.</summary>
    /// <param name="width">Of the canvas, px.</param>
    /// <param name="height">Of the canvas, px.</param>
    public (double X, double Y, double Zoom) Opening(double width, double height)
    {
        var (left, right) = (Nodes.Min(node => node.X - (node.W / 2)), Nodes.Max(node => node.X + (node.W / 2)));
        var (top, bottom) = (Nodes.Min(node => node.Y - (node.H / 2)), Nodes.Max(node => node.Y + (node.H / 2)));
        var zoom = Math.Max(Smallest, Math.Min(1, Math.Min(width / (right - left), height / (bottom - top))));
        return ((width / 2) - ((left + right) / 2 * zoom), (height / 2) - ((top + bottom) / 2 * zoom), zoom);
    }
}
