using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Concentric;

namespace GraphExplorer.Scenes.Tests.Layouts.Concentric;

public sealed class ConcentricLayoutTests
{
    private static readonly LayoutRequest Request = new(1, 0, 1236, 636);

    [Fact]
    public void Arrange_AFocus_StandsInTheMiddleAndTheOthersByTheirDistance()
    {
        var graph = MadeGraphs.Of(8, (3, 1), (3, 2), (3, 0), (1, 4), (4, 5), (5, 6), (2, 7));

        var places = Arrange(graph, 3);

        int[] steps = [1, 1, 1, 0, 2, 3, 4, 2];
        Assert.Equal((0, 0), (places.X[3], places.Y[3]));
        for (var step = 1; step <= 4; step++)
        {
            Assert.True(Far(places, steps, step).Min() > Far(places, steps, step - 1).Max());
        }
    }

    [Fact]
    public void Arrange_WithoutFocus_PutsTheBestTiedInTheMiddle()
    {
        var places = new ConcentricLayout().Arrange(MadeGraphs.Of(6, (1, 0), (4, 1), (4, 2), (4, 3), (4, 5)), Request with { Focus = null }, null, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (places.X[4], places.Y[4]));
    }

    [Fact]
    public void Arrange_ATree_CrossesNothing()
    {
        var graph = MadeGraphs.Of(13, [.. MadeGraphs.Star(4), .. Enumerable.Range(5, 8).Select(leaf => (((leaf - 5) % 4) + 1, leaf))]);

        var places = Arrange(graph, 0);

        var lines = graph.Edges.Select(edge => EdgeGeometry.PathOf(graph, edge, places.X, places.Y)).ToList();
        Assert.DoesNotContain(MadeGraphs.Complete(lines.Count), pair =>
            GraphExplorer.Scenes.Geometry.Segment.Cross(lines[pair.Item1].Start, lines[pair.Item1].End, lines[pair.Item2].Start, lines[pair.Item2].End));
    }

    private static LayoutResult Arrange(LayoutGraph graph, int focus) =>
        new ConcentricLayout().Arrange(graph, Request with { Focus = focus }, null, TestContext.Current.CancellationToken);

    private static IEnumerable<double> Far(LayoutResult places, int[] steps, int step) => Enumerable.Range(0, steps.Length)
        .Where(node => steps[node] == step)
        .Select(node => Math.Sqrt((places.X[node] / 1.8 * (places.X[node] / 1.8)) + (places.Y[node] * places.Y[node])));
}
