using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Force;

namespace GraphExplorer.Scenes.Tests.Layouts.Force;

public sealed class ForceLayoutTests
{
    private static readonly LayoutRequest Request = new(1, null, 1236, 636);

    [Fact]
    public void Arrange_SixHundredNodes_IsTheSameForAnyNumberOfThreadsAndHasNoPlateOnAnother()
    {
        var graph = Grown(600);

        var one = new ForceLayout(1).Arrange(graph, Request, null, TestContext.Current.CancellationToken);
        var three = new ForceLayout(3).Arrange(graph, Request, null, TestContext.Current.CancellationToken);

        Assert.Equal(MadeGraphs.Hash(one), MadeGraphs.Hash(three));
        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, one));
    }

    /// <summary>Holds the same on every machine. A change to the layout changes it, and with it every picture of some hundred nodes that is laid out anew.</summary>
    [Fact]
    public void Arrange_AKnownGraph_IsTheKnownPicture()
    {
        var places = new ForceLayout(2).Arrange(Grown(200), Request, null, TestContext.Current.CancellationToken);

        Assert.Equal("be82188f727617a5", MadeGraphs.Hash(places));
    }

    [Fact]
    public void Arrange_NodesTied_StandNearerThanOthers()
    {
        var graph = Grown(200);

        var places = new ForceLayout(2).Arrange(graph, Request, null, TestContext.Current.CancellationToken);

        var tied = graph.Edges.Average(edge => Distance(places, edge.From, edge.To));
        var any = MadeGraphs.Complete(200).Average(pair => Distance(places, pair.Item1, pair.Item2));
        Assert.True(tied < any / 2, $"{tied} against {any}");
    }

    [Fact]
    public void Push_OfAllBodies_IsNearlyThatOfEachByItself()
    {
        var random = new Random(5);
        double[] x = [.. Enumerable.Range(0, 300).Select(_ => random.NextDouble() * 1000)], y = [.. Enumerable.Range(0, 300).Select(_ => random.NextDouble() * 600)];
        var tree = new QuadTree(x, y);
        tree.Build();

        for (var body = 0; body < x.Length; body += 20)
        {
            var exact = Enumerable.Range(0, x.Length).Where(other => other != body)
                .Select(other => (X: x[body] - x[other], Y: y[body] - y[other]))
                .Aggregate((X: 0.0, Y: 0.0), (sum, way) => (sum.X + (way.X / Square(way)), sum.Y + (way.Y / Square(way))));
            var push = tree.Push(body);

            Assert.Equal(exact.X, push.X, 0.03);
            Assert.Equal(exact.Y, push.Y, 0.03);
        }
    }

    [Fact]
    public void Order_SortedTwice_HoldsEveryBodyOnceAndThoseOfAQuarterTogether()
    {
        double[] x = [0, 900, 10, 910, 20, 920], y = [0, 900, 10, 910, 20, 920];
        var tree = new QuadTree(x, y);

        tree.Build();
        tree.Build();

        Assert.Equal([0, 2, 4, 1, 3, 5], tree.Order.ToArray());
    }

    [Fact]
    public void Push_OfBodiesAtOnePlace_IsFinite()
    {
        var tree = new QuadTree(new double[40], new double[40]);
        tree.Build();

        Assert.All(Enumerable.Range(0, 40), body => Assert.True(double.IsFinite(tree.Push(body).X)));
    }

    [Fact]
    public void Arrange_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            new ForceLayout(2).Arrange(Grown(500), Request, new Reported(_ => stop.Cancel()), stop.Token));
    }

    private static double Square((double X, double Y) way) => Math.Max(1, (way.X * way.X) + (way.Y * way.Y));

    private static double Distance(LayoutResult places, int a, int b) =>
        Math.Sqrt(((places.X[a] - places.X[b]) * (places.X[a] - places.X[b])) + ((places.Y[a] - places.Y[b]) * (places.Y[a] - places.Y[b])));

    private static LayoutGraph Grown(int nodes)
    {
        var random = new Random(nodes);
        return MadeGraphs.Of(nodes, Enumerable.Range(1, nodes - 1).SelectMany(node => new[] { (node, random.Next(node)), (node, random.Next(Math.Max(1, node / 8))) }).Where(pair => pair.node != pair.Item2));
    }
}
