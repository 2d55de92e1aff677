namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Threshold accepting on a board: a move stands where the cost rises by less than a chance share of the patience, which needs no exponential and so repeats everywhere.</summary>
/// <param name="board">What is polished.</param>
/// <param name="random">Where chance comes from.</param>
/// <param name="hold">Where nodes may stand, or null for anywhere in the frame.</param>
internal sealed class Polish(Board board, SeededRandom random, IHold? hold = null)
{
    private const double LeastReach = 6;
    private readonly double[] bestX = new double[board.Nodes];
    private readonly double[] bestY = new double[board.Nodes];
    private readonly double[] bestAt = new double[board.Edges];
    private readonly int[] free = [.. Enumerable.Range(0, board.Nodes).Where(node => !board.Pinned[node])];
    private readonly int[] slidable = [.. Enumerable.Range(0, board.Edges).Where(edge => !board.Held[edge])];
    private readonly int[] moved = new int[2];
    private readonly double[] x = new double[2];
    private readonly double[] y = new double[2];
    private long best;

    /// <summary>Goes through a stage and leaves the board at the best picture that it met.</summary>
    public void Run(Stage stage, CancellationToken cancel)
    {
        Note();
        var start = board.Work;
        for (var move = 0; move < stage.Moves && board.Work - start < stage.MostWork; move++)
        {
            if ((move & 31) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            // whichever ends first: moves, or the work that they may take
            var left = 1 - Math.Max((double)move / stage.Moves, (double)(board.Work - start) / stage.MostWork);
            var patience = (stage.Patience * left * left) + stage.LastPatience;
            if (Step(stage, left, (long)(patience * random.Unit() * Board.Unit)) && board.Cost < best)
            {
                Note();
            }
        }

        Array.Copy(bestX, board.X, bestX.Length);
        Array.Copy(bestY, board.Y, bestY.Length);
        Array.Copy(bestAt, board.At, bestAt.Length);
        board.Settle(board.Width, board.Height, board.Weights);
    }

    private void Note()
    {
        best = board.Cost;
        Array.Copy(board.X, bestX, bestX.Length);
        Array.Copy(board.Y, bestY, bestY.Length);
        Array.Copy(board.At, bestAt, bestAt.Length);
    }

    private bool Step(Stage stage, double left, long allowed)
    {
        var kind = random.Unit();
        if (kind < stage.Slides && slidable.Length > 0)
        {
            return Slide(stage, allowed);
        }

        if (free.Length == 0)
        {
            return false;
        }

        var reach = LeastReach + (stage.Reach * left);
        return kind > 0.92 && free.Length > 1 ? Both(stage, reach, allowed) : Shift(stage, reach, allowed);
    }

    private bool Slide(Stage stage, long allowed)
    {
        var edge = slidable[random.Index(slidable.Length)];
        if (random.Unit() < stage.Heat)
        {
            var other = slidable[random.Index(slidable.Length)];
            edge = board.HeatOfEdge(other) > board.HeatOfEdge(edge) ? other : edge;
        }

        var at = random.Unit() < 0.3 ? 0.5 : board.At[edge] + ((random.Unit() - 0.5) * 0.3);
        return board.TrySlide(edge, Math.Clamp(at, 0.2, 0.8), allowed);
    }

    private bool Shift(Stage stage, double reach, long allowed)
    {
        var node = Pick(stage.Heat);
        moved[0] = node;
        if (random.Unit() < stage.Jumps)
        {
            x[0] = (random.Unit() - 0.5) * (board.Width - board.Plate(node).Width);
            y[0] = (random.Unit() - 0.5) * (board.Height - board.Plate(node).Height);
        }
        else
        {
            var far = random.Unit() < 0.15 ? 3 * reach : reach;
            x[0] = board.X[node] + (random.Around() * far);
            y[0] = board.Y[node] + (random.Around() * far);
        }

        return Go(1, stage, allowed);
    }

    private bool Both(Stage stage, double reach, long allowed)
    {
        var a = Pick(stage.Heat);
        var b = free[random.Index(free.Length)];
        if (a == b)
        {
            return false;
        }

        moved[0] = a;
        moved[1] = b;
        if (random.Unit() < 0.5)
        {
            (x[0], y[0], x[1], y[1]) = (board.X[b], board.Y[b], board.X[a], board.Y[a]);
            return Go(2, stage, allowed);
        }

        double dx = random.Around() * reach, dy = random.Around() * reach;
        (x[0], y[0], x[1], y[1]) = (board.X[a] + dx, board.Y[a] + dy, board.X[b] + dx, board.Y[b] + dy);
        return Go(2, stage, allowed);
    }

    private bool Go(int count, Stage stage, long allowed)
    {
        for (var i = 0; i < count; i++)
        {
            var plate = board.Plate(moved[i]);
            x[i] = Within(Snap(x[i], stage.Grid), (board.Width - plate.Width) / 2, stage.Grid);
            y[i] = Within(Snap(y[i], stage.Grid), (board.Height - plate.Height) / 2, stage.Grid);
            hold?.Hold(moved[i], ref x[i], ref y[i]);
        }

        return board.TryMove(moved.AsSpan(0, count), x, y, allowed);
    }

    private int Pick(double heat)
    {
        var node = free[random.Index(free.Length)];
        if (random.Unit() < heat)
        {
            for (var i = 0; i < 2; i++)
            {
                var other = free[random.Index(free.Length)];
                node = board.Heat(other) > board.Heat(node) ? other : node;
            }
        }

        return node;
    }

    private static double Snap(double value, double grid) => grid > 0 ? Math.Floor((value / grid) + 0.5) * grid : value;

    private static double Within(double value, double most, double grid)
    {
        var limit = Math.Max(0, grid > 0 ? Math.Floor(most / grid) * grid : most);
        return Math.Clamp(value, -limit, limit);
    }
}
