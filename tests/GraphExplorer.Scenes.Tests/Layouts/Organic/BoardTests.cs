using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Tests.Layouts.Organic;

public sealed class BoardTests
{
    [Fact]
    public void Cost_AfterManyMoves_IsWhatReckoningAnewGives()
    {
        var board = Scattered(MadeGraphs.Of(9, [.. MadeGraphs.Star(6), (7, 8), (1, 2), (1, 2), (3, 3), (8, 0)]));
        var random = new Random(3);

        for (var move = 0; move < 500; move++)
        {
            int[] nodes = move % 3 == 0 ? [random.Next(4), 4 + random.Next(5)] : [random.Next(9)];
            double[] x = [.. nodes.Select(_ => random.NextDouble() * 800 - 400)], y = [.. nodes.Select(_ => random.NextDouble() * 400 - 200)];
            board.TryMove(nodes, x, y, random.Next(2_000_000) - 200_000);
            board.TrySlide(random.Next(board.Edges), 0.2 + (0.6 * random.NextDouble()), random.Next(4000));
        }

        var kept = board.Cost;
        board.Settle(board.Width, board.Height, board.Weights);
        Assert.Equal(board.Cost, kept);
    }

    [Fact]
    public void TryMove_TooDear_LeavesEverythingAsItWas()
    {
        var board = Scattered(MadeGraphs.Of(3, (0, 1), (1, 2)));
        var (x, y, cost) = (board.X[1], board.Y[1], board.Cost);

        var moved = board.TryMove([1], [board.X[0]], [board.Y[0]], 0);

        Assert.False(moved);
        Assert.Equal((x, y, cost), (board.X[1], board.Y[1], board.Cost));
    }

    [Fact]
    public void Overlaps_OfLabelsAndPlates_AreCounted()
    {
        var board = new Board(MadeGraphs.Of(4, (0, 1), (2, 3)));
        (board.X[0], board.X[1], board.X[2], board.X[3]) = (-300, 300, -300, 300);
        (board.Y[2], board.Y[3]) = (4, 4);

        board.Settle(1000, 600, new Weights());

        // two pairs of plates, and the two labels in the middle
        Assert.Equal(3, board.Overlaps());
    }

    private static Board Scattered(LayoutGraph graph)
    {
        var board = new Board(graph);
        for (var i = 0; i < board.Nodes; i++)
        {
            (board.X[i], board.Y[i]) = ((i % 3 * 260) - 260, (i / 3 * 160) - 160);
        }

        board.Settle(1000, 600, new Weights());
        return board;
    }
}
