using GraphExplorer.Analysis.Parts;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Analysis.Tests.Parts;

public sealed class SplitNetworkTests
{
    [Fact]
    public void Split_OfAStarAndAPair_HasTheLargestFirst_AndTheBestTiedFirstInEach()
    {
        var graph = new TieGraph();
        foreach (var (from, to) in new[] { ("pair", "other"), ("leaf2", "star"), ("star", "leaf1"), ("leaf1", "leaf2"), ("star", "leaf0") })
        {
            graph.Add(new Relationship($"{from} {to}", from, "ally-of", to), Family.Alliance);
        }

        var split = SplitNetwork.Of(graph, TestContext.Current.CancellationToken);

        Assert.Equal([new PartGroup("star", 4, 4), new PartGroup("other", 2, 1)], split.Components.Groups);
        Assert.Equal(["star", "leaf1", "leaf2", "leaf0"], split.Components.Around("leaf0"));
        Assert.Equal(["nowhere"], split.Components.Around("nowhere"));
    }
}
