using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Growing;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Tests.Layouts.Growing;

public sealed class GrowthTests
{
    private static readonly LayoutRequest Request = new(1, null, 1236, 636);

    [Fact]
    public void Grow_GraphsByChance_MovesNothingThatStandsAndPutsNoNewPlateOnAnother()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var (graph, standing) = HalfStanding(MadeGraphs.Chance(seed));

            var grown = new Growth(graph, Request, standing).Grow(null, TestContext.Current.CancellationToken);

            Assert.True(MadeGraphs.PlatesOnPlates(graph, grown) == 0, $"graph {seed}");
            Assert.All(Enumerable.Range(0, graph.Nodes.Count).Where(node => standing.Nodes[node]), node =>
                Assert.Equal((standing.Places.X[node], standing.Places.Y[node]), (grown.X[node], grown.Y[node])));
            Assert.All(Enumerable.Range(0, graph.Edges.Count).Where(edge => standing.Labels[edge]), edge =>
                Assert.Equal(standing.Places.At[edge], grown.At[edge]));
        }
    }

    [Fact]
    public void Grow_AHubWithTwoHundredNewNeighbours_GivesEachRoom()
    {
        var graph = MadeGraphs.Of(300, [.. MadeGraphs.Star(200), .. Enumerable.Range(201, 99).Select(node => (node - 1, node))]);
        var standing = new Standing(
            new LayoutResult([.. Enumerable.Range(0, 300).Select(i => i == 0 ? 10.0 : i % 10 * 200)], [.. Enumerable.Range(0, 300).Select(i => i == 0 ? 10.0 : 900 + (i / 10 * 90))], new double[299]),
            [.. Enumerable.Range(0, 300).Select(i => i is 0 or > 200)],
            new bool[299]);

        var grown = new Growth(graph, Request, standing).Grow(null, TestContext.Current.CancellationToken);

        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, grown));
    }

    [Fact]
    public void Grow_ANewNeighbour_StandsNearTheOneItIsTiedTo()
    {
        var graph = MadeGraphs.Of(4, (0, 1), (1, 2), (2, 3));
        var standing = new Standing(new LayoutResult([-600, 0, 600, 0], [0, 0, 0, 0], new double[3]), [true, true, true, false], [true, true, false]);

        var grown = new Growth(graph, Request, standing).Grow(null, TestContext.Current.CancellationToken);

        Assert.True(Math.Abs(grown.X[3] - 600) < 320);
        Assert.True(Math.Abs(grown.Y[3]) < 320);
    }

    private static (LayoutGraph Graph, Standing Standing) HalfStanding(LayoutGraph graph)
    {
        var first = Subgraph.Of(graph, [.. Enumerable.Range(0, (graph.Nodes.Count + 1) / 2)]);
        var laid = new OrganicLayout(Effort.Quick).Arrange(first.Graph, Request, null, TestContext.Current.CancellationToken);
        var places = new LayoutResult(new double[graph.Nodes.Count], new double[graph.Nodes.Count], new double[graph.Edges.Count]);
        first.Write(laid, places, 0.25, -1.5);
        return (graph, new Standing(
            places,
            [.. Enumerable.Range(0, graph.Nodes.Count).Select(node => node < first.Nodes.Length)],
            [.. Enumerable.Range(0, graph.Edges.Count).Select(edge => first.Edges.Contains(edge))]));
    }
}
