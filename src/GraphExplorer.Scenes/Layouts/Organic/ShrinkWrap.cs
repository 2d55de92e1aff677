namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Draws a sketch out with all its labels: on a large frame first, then on ever smaller ones, polishing at each, down to the frame itself.</summary>
internal sealed class ShrinkWrap(LayoutGraph graph, LayoutRequest request, Effort effort)
{
    private const double Growth = 1.1;
    private const int MostGrowths = 7;
    private static readonly double[] Steps = [2.0, 1.7, 1.5, 1.35, 1.22, 1.12, 1.05, 1.0];

    /// <summary>The sketch drawn out to the frame; faults may be left.</summary>
    public Board DrawOut(Sketch sketch, CancellationToken cancel)
    {
        var board = new Board(graph);
        Array.Copy(sketch.X, board.X, board.Nodes);
        Array.Copy(sketch.Y, board.Y, board.Nodes);
        var polish = new Polish(board, SeededRandom.For(request.Seed, effort.Sketches + sketch.Attempt));
        var scale = Sketcher.Scale;
        foreach (var step in Steps)
        {
            Zoom(board, step / scale);
            scale = step;
            board.Settle(request.Width * step, request.Height * step, step > 1.4 ? Weights.Loose : new Weights());
            polish.Run(step > 1 ? Shrinking(effort.StepMoves) : Last(effort.LastMoves), cancel);
        }

        return board;
    }

    /// <summary>Lets the picture outgrow its frame in its own proportion until no plate and no label lies on another, or growing mends nothing more.</summary>
    public Board Grow(Board board, CancellationToken cancel)
    {
        var polish = new Polish(board, SeededRandom.For(request.Seed, -1));
        var best = board.Overlaps();
        double bestWidth = board.Width, bestHeight = board.Height;
        var kept = (X: (double[])board.X.Clone(), Y: (double[])board.Y.Clone(), At: (double[])board.At.Clone());
        for (var round = 0; round < MostGrowths && best > 0; round++)
        {
            Zoom(board, Growth);
            board.Settle(board.Width * Growth, board.Height * Growth, new Weights());
            polish.Run(Last(effort.LastMoves / 2) with { MostWork = Effort.LastWork / 4 }, cancel);
            var overlaps = board.Overlaps();
            if (overlaps < best)
            {
                (best, bestWidth, bestHeight) = (overlaps, board.Width, board.Height);
                kept = ((double[])board.X.Clone(), (double[])board.Y.Clone(), (double[])board.At.Clone());
            }
        }

        kept.X.CopyTo(board.X, 0);
        kept.Y.CopyTo(board.Y, 0);
        kept.At.CopyTo(board.At, 0);
        board.Settle(bestWidth, bestHeight, new Weights());
        return board;
    }

    private Stage Shrinking(int moves) => new(moves * Size, Effort.StepWork);

    private Stage Last(int moves) => new(moves * Size, Effort.LastWork) { Patience = 16, Reach = 40, Jumps = 0.05, Slides = 0.25, Heat = 0.5, Grid = 4 };

    private int Size => graph.Nodes.Count + graph.Edges.Count;

    private static void Zoom(Board board, double factor)
    {
        for (var i = 0; i < board.Nodes; i++)
        {
            board.X[i] *= factor;
            board.Y[i] *= factor;
        }
    }
}
