using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>Moves nodes along their rings, and labels along their ties, until nothing covers anything; widens the rings where that does not do.</summary>
internal sealed class RingPolish : IHold
{
    private const int Attempts = 4;
    private static readonly Weights Crossings = new() { Cross = 90 };
    private const int MostMoves = 120_000;
    private const long MostWork = 6_000_000;
    private const double Growth = 1.06;
    private const int MostGrowths = 12;
    private const double Margin = 150;

    // how far from its ring a node may stand, as a share of the radius
    private const double Play = 0.1;
    private readonly Rings rings;
    private readonly RingSpacing spacing;
    private readonly int movesEach;
    private readonly SeededRandom random;
    private double scale = 1;

    private RingPolish(Rings rings, RingSpacing spacing, int seed, RingEffort effort, int attempt)
    {
        this.rings = rings;
        this.spacing = spacing;
        movesEach = effort.MovesEach;
        random = SeededRandom.For(seed, attempt);
    }

    /// <summary>The best of several attempts; the focus stays at the origin.</summary>
    /// <param name="rings">Who stands on which ring.</param>
    /// <param name="spacing">How large the rings are.</param>
    /// <param name="places">Where polishing starts.</param>
    /// <param name="seed">The same seed gives the same places.</param>
    /// <param name="effort">How much work it does.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public static LayoutResult Best(Rings rings, RingSpacing spacing, LayoutResult places, int seed, RingEffort effort, IProgress<double>? progress, CancellationToken cancel)
    {
        var done = 0;
        var boards = new Board[Attempts];
        var options = new ParallelOptions { MaxDegreeOfParallelism = effort.Threads, CancellationToken = cancel };
        Parallel.For(0, Attempts, options, i =>
        {
            boards[i] = new RingPolish(rings, spacing, seed, effort, i).Start(places, cancel);
            progress?.Report((double)Interlocked.Increment(ref done) / Attempts);
        });
        var best = Enumerable.Range(0, Attempts).MinBy(i => boards[i].Cost);
        return new RingPolish(rings, spacing, seed, effort, Attempts + best).Widen(boards[best], cancel);
    }

    private Board Start(LayoutResult places, CancellationToken cancel)
    {
        var board = new Board(rings.Graph);
        places.X.CopyTo(board.X, 0);
        places.Y.CopyTo(board.Y, 0);
        board.Pinned[rings.Order[0][0]] = true;
        Run(board, new Stage(Moves(board), MostWork) { Patience = 70, Reach = 160, Jumps = 0.1, Slides = 0.25, Heat = 0.4 }, cancel);
        return board;
    }

    private LayoutResult Widen(Board board, CancellationToken cancel)
    {
        var best = (Overlaps: board.Overlaps(), Places: Copy(board));
        for (var round = 0; round < MostGrowths && best.Overlaps > 0; round++)
        {
            Widen(board);
            Run(board, new Stage(Moves(board) / 3, MostWork / 3) { Patience = 20, Reach = 60, Jumps = 0.05, Slides = 0.25, Heat = 0.5 }, cancel);
            var overlaps = board.Overlaps();
            best = overlaps < best.Overlaps ? (overlaps, Copy(board)) : best;
        }

        Overlaps.Remove(rings.Graph, best.Places.X, best.Places.Y, board.Pinned, cancel, Overlaps.Touching);
        return best.Places;
    }

    /// <inheritdoc/>
    public void Hold(int node, ref double x, ref double y)
    {
        var across = x / spacing.Flat;
        var distance = Math.Sqrt((across * across) + (y * y));
        var radius = spacing.Radii[rings.Distance[node]] * scale;
        var reach = Math.Clamp(distance, radius * (1 - Play), radius * (1 + Play)) / Math.Max(distance, 1);
        (x, y) = distance < 1 ? (radius * spacing.Flat, 0) : (x * reach, y * reach);
    }

    private void Run(Board board, Stage stage, CancellationToken cancel)
    {
        var height = 2 * ((spacing.Radii[^1] * scale) + Margin);
        board.Settle(height * spacing.Flat, height, Crossings);
        new Polish(board, random, this).Run(stage, cancel);
    }

    private void Widen(Board board)
    {
        scale *= Growth;
        for (var node = 0; node < board.Nodes; node++)
        {
            board.X[node] *= Growth;
            board.Y[node] *= Growth;
        }
    }

    private int Moves(Board board) => Math.Min(MostMoves, movesEach * (board.Nodes + board.Edges));

    private static LayoutResult Copy(Board board) =>
        new LayoutResult(board.X, board.Y, [.. board.At]).Rounded();
}
