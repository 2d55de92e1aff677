using GraphExplorer.Scenes.Layouts.Labels;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Force;

/// <summary>Lays out one part of any size: ties pull like springs, plates push one another off, and what still overlaps is pushed apart.</summary>
/// <param name="threads">How many work beside one another; changes nothing in what comes out.</param>
internal sealed class ForceLayout(int threads)
{
    private const int MostPolished = 500;
    private const int Moves = 300_000;
    private const long MostWork = 20_000_000;
    private const double Margin = 200;

    /// <summary>Places for a part, its middle near the origin.</summary>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var springs = new Springs(graph, request, threads);
        springs.Run(progress, cancel);
        Overlaps.Remove(graph, springs.X, springs.Y, null, cancel);
        if (graph.Nodes.Count <= MostPolished && graph.Edges.Count <= MostPolished)
        {
            return Polished(graph, springs, request, cancel);
        }

        var result = new LayoutResult(springs.X, springs.Y, [.. graph.Edges.Select(_ => 0.5)]).Rounded();
        LabelSlider.SlideAll(graph, result, cancel);
        return result;
    }

    /// <summary>Of a graph of some hundreds: every label looked for its place.</summary>
    private static LayoutResult Polished(LayoutGraph graph, Springs springs, LayoutRequest request, CancellationToken cancel)
    {
        var board = new Board(graph);
        double left = springs.X.Min(), right = springs.X.Max(), top = springs.Y.Min(), bottom = springs.Y.Max();
        for (var node = 0; node < board.Nodes; node++)
        {
            board.X[node] = Math.Round(springs.X[node] - ((left + right) / 2));
            board.Y[node] = Math.Round(springs.Y[node] - ((top + bottom) / 2));
        }

        board.Settle(right - left + Margin, bottom - top + Margin, new Weights());
        new Polish(board, SeededRandom.For(request.Seed, 1)).Run(new Stage(Moves, MostWork) { Patience = 40, Reach = 150, Jumps = 0.05, Heat = 0.4, Grid = 1 }, cancel);
        Overlaps.Remove(graph, board.X, board.Y, null, cancel);
        return new LayoutResult(board.X, board.Y, board.At).Rounded();
    }
}
