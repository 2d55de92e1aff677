namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Lays out one part of up to about eighty nodes: many sketches, the best of them drawn out, the best of those taken.</summary>
internal sealed class Careful(Effort effort)
{
    private const double SketchShare = 0.4;

    /// <summary>Places for a part, its middle near the origin.</summary>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var framed = Room.For(graph, request);
        var scaled = effort.For(graph.Nodes.Count + graph.Edges.Count);
        var sketcher = new Sketcher(graph);
        var sketches = new Sketch[scaled.Sketches];
        Each(sketches.Length, attempt => sketches[attempt] = sketcher.Make(framed, attempt, scaled.SketchMoves, cancel), 0, SketchShare, progress, cancel);
        var chosen = sketches.OrderBy(sketch => sketch.Cost).ThenBy(sketch => sketch.Attempt).Take(scaled.Finalists).ToArray();
        var boards = new (Board Board, int Overlaps, int Through)[chosen.Length];
        var wrap = new ShrinkWrap(graph, framed, scaled);
        Each(boards.Length, i => boards[i] = Judged(wrap.DrawOut(chosen[i], cancel)), SketchShare, 1, progress, cancel);
        var (best, overlaps, _) = boards.MinBy(board => (board.Overlaps + board.Through, board.Board.Cost));
        var drawn = overlaps > 0 ? wrap.Grow(best, cancel) : best;
        Overlaps.Remove(graph, drawn.X, drawn.Y, null, cancel, Overlaps.Touching);
        return new LayoutResult(drawn.X, drawn.Y, drawn.At).Rounded();
    }

    private static (Board Board, int Overlaps, int Through) Judged(Board board) => (board, board.Overlaps(), board.Through());

    private void Each(int count, Action<int> work, double from, double to, IProgress<double>? progress, CancellationToken cancel)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = effort.Threads, CancellationToken = cancel };
        Parallel.For(0, count, options, i =>
        {
            work(i);
            progress?.Report(from + ((to - from) * Interlocked.Increment(ref done) / count));
        });
    }
}
