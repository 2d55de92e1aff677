using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Growing;

/// <summary>Finds a new plate the widest free gap near the plates that it is tied to.</summary>
internal sealed class GapSearch
{
    private const int Turns = 24;
    private const int MostRings = 60;
    private const double LeastGap = 18;
    private const double WideGap = 70;
    private const double LineGap = 8;
    private static readonly Point[] Ways = [.. Enumerable.Range(0, Turns).Select(turn => Directions.At((double)turn / Turns))];

    private readonly LayoutGraph graph;
    private readonly double[] x;
    private readonly double[] y;
    private readonly BoxRows plates;
    private readonly int[] near;
    private readonly BoxRows labels;
    private int labelCount;

    /// <summary>Starts from the plates that stand.</summary>
    /// <param name="graph">All plates and ties.</param>
    /// <param name="x">Places, filled in as new plates find theirs.</param>
    /// <param name="y">Places, filled in as new plates find theirs.</param>
    public GapSearch(LayoutGraph graph, double[] x, double[] y)
    {
        this.graph = graph;
        this.x = x;
        this.y = y;
        plates = new BoxRows(graph.Nodes.Count);
        labels = new BoxRows(graph.Edges.Count);
        near = new int[Math.Max(graph.Nodes.Count, graph.Edges.Count) + 8];
    }

    /// <summary>Takes a plate as standing.</summary>
    public void Stand(int node) => plates.Set(node, BoxOf(node, x[node], y[node]), 0);

    /// <summary>Takes a tie between standing plates as drawn, its label in its middle.</summary>
    public void Draw(LayoutEdge edge)
    {
        var middle = EdgeGeometry.PathOf(graph, edge, x, y).PointAt(0.5);
        labels.Set(labelCount++, new Box(middle.X, middle.Y, edge.LabelWidth / 2, edge.LabelHeight / 2), 0);
    }

    /// <summary>Puts a node into the best gap around the standing plates that it is tied to.</summary>
    /// <param name="node">Which node.</param>
    /// <param name="ties">Its ties to standing plates; at least one.</param>
    public void Place(int node, IReadOnlyList<LayoutEdge> ties)
    {
        var best = (Cost: double.MaxValue, X: 0.0, Y: 0.0);
        for (var ring = 0; ring < MostRings && (ring < 6 || best.Cost == double.MaxValue); ring++)
        {
            foreach (var anchor in ties.Select(tie => Other(tie, node)).Distinct())
            {
                best = Around(node, anchor, ties, ring, best);
            }
        }

        (x[node], y[node]) = best.Cost < double.MaxValue ? (best.X, best.Y) : Outside(node);
        Stand(node);
    }

    private (double Cost, double X, double Y) Around(int node, int anchor, IReadOnlyList<LayoutEdge> ties, int ring, (double Cost, double X, double Y) best)
    {
        var tie = ties.First(candidate => Other(candidate, node) == anchor);
        var (from, to) = (graph.Nodes[anchor], graph.Nodes[node]);
        var farther = 1 + (0.3 * ring);
        foreach (var way in Ways)
        {
            var reach = ((from.Width + to.Width + tie.LabelWidth) * Math.Abs(way.X) / 2)
                + ((from.Height + to.Height + tie.LabelHeight) * Math.Abs(way.Y) / 2) + (tie.LabelWidth * 0.3) + 50;
            var placeX = Math.Floor((x[anchor] + (way.X * reach * farther)) / 4) * 4;
            var placeY = Math.Floor((y[anchor] + (way.Y * reach * farther)) / 4) * 4;
            var cost = Cost(node, placeX, placeY, ties);
            best = cost < best.Cost ? (cost, placeX, placeY) : best;
        }

        return best;
    }

    /// <summary>What a place costs: long ties, plates in their way, labels on labels, little room; infinite where a plate is too near.</summary>
    private double Cost(int node, double placeX, double placeY, IReadOnlyList<LayoutEdge> ties)
    {
        var box = BoxOf(node, placeX, placeY);
        if (plates.Near(box, LeastGap, near) > 0)
        {
            return double.MaxValue;
        }

        var cost = 60.0 * plates.Near(box, WideGap, near);
        cost += 90.0 * labels.Near(box, 4, near);
        (x[node], y[node]) = (placeX, placeY);
        foreach (var tie in ties)
        {
            cost += CostOfTie(tie, node);
        }

        return cost;
    }

    private double CostOfTie(LayoutEdge tie, int node)
    {
        var path = EdgeGeometry.PathOf(graph, tie, x, y);
        double dx = path.End.X - path.Start.X, dy = path.End.Y - path.Start.Y;
        var middle = path.PointAt(0.5);
        var label = new Box(middle.X, middle.Y, tie.LabelWidth / 2, tie.LabelHeight / 2);
        var cost = Math.Sqrt((dx * dx) + (dy * dy));
        cost += 70.0 * labels.Near(label, 3, near);
        cost += 120.0 * plates.Near(label, 3, near);
        var count = plates.Near(new Box((path.Start.X + path.End.X) / 2, (path.Start.Y + path.End.Y) / 2, Math.Abs(dx) / 2, Math.Abs(dy) / 2), LineGap, near);
        for (var i = 0; i < count; i++)
        {
            var other = near[i];
            if (other != node && other != Other(tie, node))
            {
                cost += Segment.LengthInside(path.Start, path.End, BoxOf(other, x[other], y[other]), LineGap) > 0 ? 260 : 0;
            }
        }

        return cost;
    }

    /// <summary>Right of everything, where no gap was found.</summary>
    private (double X, double Y) Outside(int node)
    {
        var right = Enumerable.Range(0, graph.Nodes.Count).Where(other => other != node).Max(other => x[other] + graph.Nodes[other].Width);
        return (right + graph.Nodes[node].Width, 0);
    }

    private Box BoxOf(int node, double placeX, double placeY) => graph.Nodes[node].BoxAt(placeX, placeY);

    private static int Other(LayoutEdge tie, int node) => tie.From == node ? tie.To : tie.From;
}
