using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

public sealed class PlateGridTests
{
    private const double Gap = 14;

    [Theory]
    [InlineData(300, 900)]
    [InlineData(300, 40_000)]
    [InlineData(2, 0)]
    public void Any_PlatesByChance_AsksOfEveryTwoThatMeetAndOfNoPairTwice(int count, double spread)
    {
        var random = new Random(count);
        var graph = MadeGraphs.Of(count);
        double[] x = [.. graph.Nodes.Select(_ => random.NextDouble() * spread)], y = [.. graph.Nodes.Select(_ => random.NextDouble() * spread / 2)];
        Box[] plates = [.. graph.Nodes.Select(node => node.BoxAt(0, 0))];
        var grid = new PlateGrid(plates, Gap);
        var asked = new List<(int, int)>();

        grid.Sort(x, y);
        grid.Any((a, b) =>
        {
            asked.Add((Math.Min(a, b), Math.Max(a, b)));
            return false;
        });

        Assert.Equal(asked.Count, asked.Distinct().Count());
        var places = new LayoutResult(x, y, []);
        Assert.Empty(MadeGraphs.Complete(count)
            .Where(pair => MadeGraphs.BoxOf(graph, places, pair.Item1).Overlap(MadeGraphs.BoxOf(graph, places, pair.Item2), Gap) > 0)
            .Except(asked));
    }

    [Fact]
    public void Any_SortedAgain_KnowsWhereThePlatesAreNow()
    {
        var grid = new PlateGrid([.. MadeGraphs.Of(3).Nodes.Select(node => node.BoxAt(0, 0))], Gap);

        grid.Sort([0, 10, 9000], [0, 0, 9000]);
        Assert.True(grid.Any((a, b) => (a, b) == (0, 1)));
        grid.Sort([0, 9000, 10], [0, 9000, 0]);
        Assert.True(grid.Any((a, b) => (a, b) == (0, 2)));
    }
}
