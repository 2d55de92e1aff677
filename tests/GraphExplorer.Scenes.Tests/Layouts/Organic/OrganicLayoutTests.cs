using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Tests.Layouts.Organic;

public sealed class OrganicLayoutTests
{
    private static readonly LayoutRequest Request = new(7, null, 1236, 636);

    /// <summary>Holds the same on every machine. A change to the layout changes it, and with it every picture that is laid out anew.</summary>
    [Fact]
    public void Arrange_AKnownGraph_IsTheKnownPicture()
    {
        var graph = MadeGraphs.Of(6, [.. MadeGraphs.Chain(6), (0, 3), (0, 3)]);

        var places = Quick(2).Arrange(graph, Request, null, TestContext.Current.CancellationToken);

        Assert.Equal("686281c57d3fe3d6", MadeGraphs.Hash(places));
    }

    [Fact]
    public void Arrange_AnotherSeed_IsAnotherPicture()
    {
        var graph = MadeGraphs.Of(6, MadeGraphs.Chain(6));

        var one = Quick(2).Arrange(graph, Request, null, TestContext.Current.CancellationToken);
        var other = Quick(2).Arrange(graph, Request with { Seed = 8 }, null, TestContext.Current.CancellationToken);

        Assert.NotEqual(one.X, other.X);
    }

    [Fact]
    public void Arrange_AFrameTooSmall_OutgrowsItUntilNothingOverlaps()
    {
        var graph = MadeGraphs.Of(16, [.. MadeGraphs.Star(10), (1, 2), (3, 4), (11, 3), (12, 5), (13, 5), (14, 6), (15, 6)]);

        var places = Quick(2).Arrange(graph, Request with { Width = 320, Height = 200 }, null, TestContext.Current.CancellationToken);

        Assert.Equal(0, MadeGraphs.PlatesOnPlates(graph, places));
        Assert.True(places.X.Max() - places.X.Min() > 320);
    }

    [Fact]
    public void Arrange_Cancelled_StopsAtOnce()
    {
        using var stop = new CancellationTokenSource();
        var reports = 0;
        var progress = new Reported(_ =>
        {
            Interlocked.Increment(ref reports);
            stop.Cancel();
        });

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new OrganicLayout().Arrange(MadeGraphs.Of(40, MadeGraphs.Star(39)), Request, progress, stop.Token));

        // the other thread may just have finished its attempt
        Assert.InRange(reports, 1, 2);
    }

    [Fact]
    public void Arrange_Progress_GoesUpToOne()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<double>();

        Quick(1).Arrange(MadeGraphs.Of(9, MadeGraphs.Chain(9)), Request, new Reported(told.Add), TestContext.Current.CancellationToken);

        Assert.Equal(1, told.Max());
        Assert.All(told, share => Assert.InRange(share, 0, 1));
    }

    private static OrganicLayout Quick(int threads) => new(Effort.Quick with { Threads = threads });
}
