namespace GraphExplorer.Scenes.Layouts.Growing;

/// <summary>Lays out a graph of which a few nodes stand: freely first, then moved as a whole to where these stand, and the rest made to give way.</summary>
internal sealed class Around(LayoutGraph graph, LayoutRequest request, Standing standing)
{
    /// <summary>The whole picture; what stood stands where it stood.</summary>
    public LayoutResult Arrange(ILayout layout, IProgress<double>? progress, CancellationToken cancel)
    {
        var places = layout.Arrange(graph, request, progress, cancel);
        var (dx, dy) = Shift(places);
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            places.X[i] += dx;
            places.Y[i] += dy;
        }

        standing.Restore(places);
        Overlaps.Remove(graph, places.X, places.Y, standing.Nodes, cancel);
        return standing.Restore(new Settling(graph, request, standing).Settle(places, cancel));
    }

    /// <summary>From where the layout put the standing nodes to where they stand, on the average, in whole px.</summary>
    private (double X, double Y) Shift(LayoutResult places)
    {
        double dx = 0, dy = 0, count = 0;
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            if (standing.Nodes[i])
            {
                dx += standing.Places.X[i] - places.X[i];
                dy += standing.Places.Y[i] - places.Y[i];
                count++;
            }
        }

        return (Math.Round(dx / count), Math.Round(dy / count));
    }
}
