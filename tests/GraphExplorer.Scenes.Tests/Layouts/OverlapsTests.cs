using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

public sealed class OverlapsTests
{
    [Fact]
    public void Remove_AHundredPlatesAtOnePlace_AreApart()
    {
        var graph = MadeGraphs.Of(100);
        var places = new LayoutResult(new double[100], new double[100], []);

        Overlaps.Remove(graph, places.X, places.Y, null, TestContext.Current.CancellationToken);

        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, places));
    }

    [Fact]
    public void Remove_ThousandsOfPlates_AreApart()
    {
        var random = new Random(3);
        var graph = MadeGraphs.Of(2500);
        var places = new LayoutResult([.. graph.Nodes.Select(_ => random.NextDouble() * 6000)], [.. graph.Nodes.Select(_ => random.NextDouble() * 3000)], []);

        Overlaps.Remove(graph, places.X, places.Y, null, TestContext.Current.CancellationToken);

        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, places));
    }

    [Fact]
    public void Remove_PinnedPlates_StayEvenWhereTheyOverlap()
    {
        var graph = MadeGraphs.Of(3);
        var places = new LayoutResult([0, 10, 5], [0, 0, 3], []);

        Overlaps.Remove(graph, places.X, places.Y, [true, true, false], TestContext.Current.CancellationToken);

        Assert.Equal((0, 10), (places.X[0], places.X[1]));
        Assert.Equal(1, MadeGraphs.PlatesOnPlates(graph, places));
    }

    [Fact]
    public void Pack_Boxes_DoNotOverlapAndKeepTheProportion()
    {
        var sizes = Enumerable.Range(0, 40).Select(i => (Width: 60.0 + (i * 17 % 90), Height: 30.0 + (i * 11 % 50))).ToList();

        var middles = Shelves.Pack(sizes, 2);

        var boxes = middles.Select((middle, i) => new GraphExplorer.Scenes.Geometry.Box(middle.X, middle.Y, sizes[i].Width / 2, sizes[i].Height / 2)).ToList();
        Assert.DoesNotContain(MadeGraphs.Complete(40), pair => boxes[pair.Item1].Overlap(boxes[pair.Item2], Shelves.Gap - 1) > 0);
        var (width, height) = (boxes.Max(box => box.X + box.HalfWidth) - boxes.Min(box => box.X - box.HalfWidth), boxes.Max(box => box.Y + box.HalfHeight) - boxes.Min(box => box.Y - box.HalfHeight));
        Assert.InRange(width / height, 1.2, 3);
    }
}
