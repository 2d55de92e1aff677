using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Labels;

/// <summary>Slides labels along their ties, each to where it covers least; nothing else moves. For any layout, and for the ties that a drag has moved.</summary>
internal sealed class LabelSlider
{
    private const int Rounds = 4;
    private const int MostSlid = 5000;
    private const int MostLines = 1500;
    private static readonly double[] Slots = [0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

    private readonly LayoutGraph graph;
    private readonly LayoutResult places;
    private readonly EdgePath[] paths;
    private readonly Box[] labels;
    private readonly Box[] plates;
    private readonly Cells plateCells;
    private readonly Cells labelCells;
    private readonly LineRows? lines;
    private readonly List<int> near = [];

    private LabelSlider(LayoutGraph graph, LayoutResult places)
    {
        this.graph = graph;
        this.places = places;
        paths = [.. graph.Edges.Select(edge => EdgeGeometry.PathOf(graph, edge, places.X, places.Y))];
        labels = [.. Enumerable.Range(0, paths.Length).Select(edge => LabelAt(edge, places.At[edge]))];
        plates = [.. graph.Nodes.Select((node, i) => node.BoxAt(places.X[i], places.Y[i]))];
        var spread = Spread.Of(graph, places);
        plateCells = new Cells(spread);
        labelCells = new Cells(spread);
        lines = paths.Length <= MostLines ? new LineRows(paths) : null;
        for (var i = 0; i < plates.Length; i++)
        {
            plateCells.Add(i, plates[i]);
        }

        for (var i = 0; i < labels.Length; i++)
        {
            labelCells.Add(i, labels[i]);
        }
    }

    /// <summary>Slides the labels that may be slid.</summary>
    /// <param name="graph">Plates and ties.</param>
    /// <param name="places">Where they stand; the label places in it are changed.</param>
    /// <param name="free">Which labels may be slid.</param>
    /// <param name="cancel">Stops it.</param>
    public static void Slide(LayoutGraph graph, LayoutResult places, IReadOnlyList<bool> free, CancellationToken cancel)
    {
        var slider = new LabelSlider(graph, places);
        for (var round = 0; round < Rounds && slider.Round(free, cancel); round++)
        {
        }
    }

    /// <summary>Slides all labels, where there are not too many to look at.</summary>
    public static void SlideAll(LayoutGraph graph, LayoutResult places, CancellationToken cancel)
    {
        if (graph.Edges.Count <= MostSlid)
        {
            Slide(graph, places, [.. graph.Edges.Select(_ => true)], cancel);
        }
    }

    private bool Round(IReadOnlyList<bool> free, CancellationToken cancel)
    {
        var changed = false;
        for (var edge = 0; edge < labels.Length; edge++)
        {
            if ((edge & 63) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            changed |= free[edge] && Better(edge);
        }

        return changed;
    }

    private bool Better(int edge)
    {
        var best = places.At[edge];
        var least = Cost(edge, best, labels[edge]);
        foreach (var slot in Slots)
        {
            var cost = Cost(edge, slot, LabelAt(edge, slot));
            if (cost < least - 1e-6)
            {
                (best, least) = (slot, cost);
            }
        }

        if (best == places.At[edge])
        {
            return false;
        }

        places.At[edge] = best;
        labelCells.Remove(edge, labels[edge]);
        labels[edge] = LabelAt(edge, best);
        labelCells.Add(edge, labels[edge]);
        return true;
    }

    private double Cost(int edge, double at, in Box label)
    {
        var cost = Math.Abs(at - 0.5) * 10;
        plateCells.Near(label, 5, near);
        foreach (var node in near)
        {
            var deep = label.Overlap(plates[node], 5);
            cost += deep > 0 ? 140 + (17 * deep) : 0;
        }

        labelCells.Near(label, 4, near);
        foreach (var other in near)
        {
            var deep = other == edge ? 0 : label.Overlap(labels[other], 4);
            cost += deep > 0 ? 120 + (15 * deep) : 0;
        }

        return cost + EndsCovered(edge, at) + (lines?.Under(edge, label) ?? 0);
    }

    /// <summary>A label must leave 10 px of its line to be seen on either side, 18 before an arrowhead.</summary>
    private double EndsCovered(int edge, double at)
    {
        var path = paths[edge];
        double dx = path.End.X - path.Start.X, dy = path.End.Y - path.Start.Y;
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var tie = graph.Edges[edge];
        var covered = Math.Min(tie.LabelWidth / (Math.Abs(path.Direction.X) + 1e-6), tie.LabelHeight / (Math.Abs(path.Direction.Y) + 1e-6));
        var before = 10 - (at * length) + (covered / 2);
        var after = (tie.Directed ? 18 : 10) - ((1 - at) * length) + (covered / 2);
        return (before > 0 ? 8 + before : 0) + (after > 0 ? 8 + (1.5 * after) : 0);
    }

    private Box LabelAt(int edge, double at)
    {
        var middle = paths[edge].PointAt(at);
        return new Box(middle.X, middle.Y, graph.Edges[edge].LabelWidth / 2, graph.Edges[edge].LabelHeight / 2);
    }
}
