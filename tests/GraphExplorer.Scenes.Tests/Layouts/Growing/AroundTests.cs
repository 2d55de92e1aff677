using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Growing;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Tests.Layouts.Growing;

public sealed class AroundTests
{
    private static readonly LayoutRequest Request = new(1, null, 1236, 636);

    [Fact]
    public void Arrange_GraphsByChance_MovesNothingThatStandsAndPutsNoPlateOnAnother()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var graph = MadeGraphs.Chance(seed);
            var standing = EveryFifthStanding(graph);

            var places = new Around(graph, Request, standing).Arrange(new OrganicLayout(Effort.Quick), null, TestContext.Current.CancellationToken);

            Assert.True(MadeGraphs.PlatesOnPlates(graph, places) == 0, $"graph {seed}");
            Assert.All(Enumerable.Range(0, graph.Nodes.Count).Where(node => standing.Nodes[node]), node =>
                Assert.Equal((standing.Places.X[node], standing.Places.Y[node]), (places.X[node], places.Y[node])));
        }
    }

    /// <summary>A row of plates in the middle of where the others will want to stand.</summary>
    private static Standing EveryFifthStanding(LayoutGraph graph) => new(
        new LayoutResult(
            [.. Enumerable.Range(0, graph.Nodes.Count).Select(node => (node / 5 * 180) - 300.5)],
            new double[graph.Nodes.Count],
            new double[graph.Edges.Count]),
        [.. Enumerable.Range(0, graph.Nodes.Count).Select(node => node % 5 == 0)],
        new bool[graph.Edges.Count]);
}
