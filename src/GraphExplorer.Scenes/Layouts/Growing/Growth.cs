using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Growing;

/// <summary>Places new nodes around what stands: those with ties into the widest gaps near their neighbours, those without in rows below.</summary>
internal sealed class Growth(LayoutGraph graph, LayoutRequest request, Standing standing)
{
    private const double Tied = 0.5;
    private const double Apart = 0.8;

    private readonly LayoutResult places = standing.Copy();
    private readonly bool[] placed = (bool[])standing.Nodes.Clone();

    /// <summary>The whole picture; what stood stands where it stood.</summary>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public LayoutResult Grow(IProgress<double>? progress, CancellationToken cancel)
    {
        PlaceTied(ShareOf.Between(progress, 0, Tied), cancel);
        PlaceApart(ShareOf.Between(progress, Tied, Apart), cancel);
        progress?.Report(Apart);
        var settled = standing.Restore(new Settling(graph, request, standing).Settle(places, cancel));
        progress?.Report(1);
        return settled;
    }

    private void PlaceTied(ShareOf? progress, CancellationToken cancel)
    {
        var (fresh, done) = (placed.Count(stands => !stands), 0);
        var search = new GapSearch(graph, places.X, places.Y);
        var ties = TiesByNode();
        var counts = new int[placed.Length];
        foreach (var node in Enumerable.Range(0, placed.Length).Where(node => placed[node]))
        {
            search.Stand(node);
            Count(node, ties, counts);
        }

        foreach (var edge in graph.Edges.Where(edge => placed[edge.From] && placed[edge.To]))
        {
            search.Draw(edge);
        }

        while (Next(counts) is var node and >= 0)
        {
            cancel.ThrowIfCancellationRequested();
            var near = ties[node].Where(edge => placed[Other(edge, node)]).ToList();
            search.Place(node, near);
            placed[node] = true;
            Count(node, ties, counts);
            near.ForEach(search.Draw);
            progress?.Report((double)++done / fresh);
        }
    }

    /// <summary>The unplaced node with the most ties to placed ones, or −1.</summary>
    private int Next(int[] counts)
    {
        var best = -1;
        for (var node = 0; node < counts.Length; node++)
        {
            if (!placed[node] && counts[node] > (best < 0 ? 0 : counts[best]))
            {
                best = node;
            }
        }

        return best;
    }

    private static void Count(int node, List<LayoutEdge>[] ties, int[] counts)
    {
        foreach (var edge in ties[node])
        {
            counts[Other(edge, node)]++;
        }
    }

    /// <summary>Lays out what has no tie to anything that stands, by itself, and puts it below.</summary>
    private void PlaceApart(ShareOf? progress, CancellationToken cancel)
    {
        var apart = Enumerable.Range(0, placed.Length).Where(node => !placed[node]).ToArray();
        if (apart.Length == 0)
        {
            return;
        }

        var part = Subgraph.Of(graph, apart);
        var above = Subgraph.Of(graph, [.. Enumerable.Range(0, placed.Length).Where(node => placed[node])]);
        var standingSpread = Spread.Of(above.Graph, above.Read(places));
        var laid = new OrganicLayout().Arrange(part.Graph, request, progress, cancel);
        var spread = Spread.Of(part.Graph, laid);
        part.Write(laid, places, Math.Round(standingSpread.Middle.X - spread.Middle.X), Math.Round(standingSpread.Bottom + Shelves.Gap - spread.Top));
    }

    private List<LayoutEdge>[] TiesByNode()
    {
        var ties = graph.Nodes.Select(_ => new List<LayoutEdge>()).ToArray();
        foreach (var edge in graph.Edges.Where(edge => edge.From != edge.To))
        {
            ties[edge.From].Add(edge);
            ties[edge.To].Add(edge);
        }

        return ties;
    }

    private static int Other(LayoutEdge edge, int node) => edge.From == node ? edge.To : edge.From;
}
