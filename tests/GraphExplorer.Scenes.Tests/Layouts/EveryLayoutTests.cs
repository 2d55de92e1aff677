using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Concentric;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>What holds of every layout that a person is offered, with little effort: then hundreds of graphs take seconds.</summary>
public sealed class EveryLayoutTests
{
    private const int Usual = 2;
    private static readonly LayoutRequest Request = new(7, null, 1236, 636);

    private static readonly Dictionary<string, Func<int, ILayout>> Made = new(StringComparer.Ordinal)
    {
        ["organic"] = threads => new OrganicLayout(Effort.Quick with { Threads = threads }),
        ["concentric"] = threads => new ConcentricLayout(RingEffort.Quick with { Threads = threads }),
    };

    public static TheoryData<string> Layouts() => [.. Made.Keys];

    public static MatrixTheoryData<string, string> LayoutsAndShapes() => new([.. Made.Keys], [.. MadeShapes.Names]);

    [Fact]
    public void List_OfLayouts_HoldsThoseThatAreTriedHere() =>
        Assert.Equal(LayoutList.All.Select(layout => layout.Id), Made.Keys);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Arrange_TwoHundredGraphsByChance_HasNoPlateOnAnother(string layout)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var graph = MadeGraphs.Chance(seed);

            var places = Arrange(layout, graph, Request with { Seed = seed });

            Assert.True(MadeGraphs.PlatesOnPlates(graph, places) == 0, $"graph {seed}");
            Assert.All(places.At, at => Assert.InRange(at, 0.2, 0.8));
        }
    }

    [Theory]
    [MemberData(nameof(LayoutsAndShapes))]
    public void Arrange_AnyShape_HasNoPlateOnAnotherAndFiniteNumbers(string layout, string shape)
    {
        var graph = MadeShapes.Of(shape);

        var places = Arrange(layout, graph, Request);

        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, places));
        Assert.All(places.X.Concat(places.Y), place => Assert.True(double.IsFinite(place)));
        Assert.Equal(graph.Edges.Count, places.At.Length);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Arrange_SameSeed_IsTheSamePictureForAnyNumberOfThreads(string layout)
    {
        LayoutGraph[] graphs =
        [
            MadeGraphs.Of(14, [.. MadeGraphs.Star(7), (8, 1), (9, 2), (8, 9), (10, 11), (1, 2), (1, 2), (3, 3)]),
            .. Enumerable.Range(0, 6).Select(MadeGraphs.Chance),
            MadeShapes.Of("chain of 200"),
            MadeShapes.Of("parts of 1 to 16 nodes"),
        ];
        foreach (var graph in graphs)
        {
            var hashes = Enumerable.Range(1, 4).Select(threads => MadeGraphs.Hash(Arrange(layout, graph, Request, threads)));

            Assert.Single(hashes.Distinct());
        }
    }

    /// <summary>Every part of a layout, to the last bit: small graphs are polished, large ones are not, the largest have their plates pushed apart in a grid.</summary>
    [Theory]
    [InlineData("organic", 40, "f5f9a951f2b452a2")]
    [InlineData("organic", 600, "a56fb7184b2879ca")]
    [InlineData("organic", 1500, "f03110aa14ad297d")]
    [InlineData("concentric", 40, "a67e34078104e540")]
    [InlineData("concentric", 600, "ec12933e5db6b123")]
    public void Arrange_KnownGraph_IsTheSamePictureOnEveryMachine(string layout, int nodes, string hash)
    {
        var ties = Enumerable.Range(1, nodes - 1).SelectMany(node => new[] { (node, node / 2), (node, node * 7 % nodes) });

        var places = Arrange(layout, MadeGraphs.Of(nodes, [.. ties]), Request);

        Assert.Equal(hash, MadeGraphs.Hash(places));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Arrange_ALargeGraph_TellsHowFarItIsUntilItIsDone(string layout)
    {
        var told = new List<double>();

        Made[layout](1).Arrange(MadeShapes.Of("parts of 1 to 16 nodes"), Request, new Reported(told.Add), TestContext.Current.CancellationToken);

        Assert.Equal(told.Order(), told);
        Assert.True(told.Distinct().Count() > 3);
        Assert.Equal(1, told[^1]);
    }

    private static LayoutResult Arrange(string layout, LayoutGraph graph, LayoutRequest request, int threads = Usual) =>
        Made[layout](threads).Arrange(graph, request, null, TestContext.Current.CancellationToken);
}
