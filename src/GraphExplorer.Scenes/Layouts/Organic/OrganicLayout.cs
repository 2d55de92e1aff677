namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>The layout for a picture that is read: every label has its place.</summary>
public sealed class OrganicLayout : ILayout
{
    private static readonly double[] Steps = [2.0, 1.7, 1.5, 1.35, 1.22, 1.12, 1.05, 1.0];
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
        var sketcher = new Sketcher(graph);
        var sketches = new Sketch[effort.Sketches];
        Each(sketches.Length, attempt => sketches[attempt] = sketcher.Make(request, attempt, effort.SketchMoves, cancel), cancel);
        var chosen = sketches.OrderBy(sketch => sketch.Cost).ThenBy(sketch => sketch.Attempt).Take(effort.Finalists).ToArray();
        var boards = new Board[chosen.Length];
        Each(boards.Length, i => boards[i] = DrawOut(graph, request, chosen[i], cancel), cancel);
        var best = boards.MinBy(board => board.Cost)!;
        return new LayoutResult(best.X, best.Y, best.At);
    }

    private Board DrawOut(LayoutGraph graph, LayoutRequest request, Sketch sketch, CancellationToken cancel)
    {
        var board = new Board(graph);
        Array.Copy(sketch.X, board.X, board.Nodes);
        Array.Copy(sketch.Y, board.Y, board.Nodes);
        var polish = new Polish(board, SeededRandom.For(request.Seed, effort.Sketches + sketch.Attempt));
        var size = board.Nodes + board.Edges;
        var scale = Sketcher.Scale;
        foreach (var step in Steps)
        {
            Zoom(board, step / scale);
            scale = step;
            var weights = new Weights { LabelLine = step > 1.4 ? 12 : 42, Angle = step > 1.4 ? 14 : 26 };
            board.Settle(request.Width * step, request.Height * step, weights);
            polish.Run(
                step > 1
                    ? new Stage(effort.StepMoves * size, 12, 0.2, 70, 0.12, 0.2, 0.3, 0)
                    : new Stage(effort.LastMoves * size, 16, 0.2, 40, 0.05, 0.25, 0.5, 4),
                cancel);
        }

        return board;
    }

    private static void Zoom(Board board, double factor)
    {
        for (var i = 0; i < board.Nodes; i++)
        {
            board.X[i] *= factor;
            board.Y[i] *= factor;
        }
    }

    private void Each(int count, Action<int> work, CancellationToken cancel) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = effort.Threads, CancellationToken = cancel }, work);
}
