using GraphExplorer.Application.Layouts;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class ArrangementCacheTests
{
    [Fact]
    public async Task Layouts_AskedForAtTheSameTime_AreMadeAFewAtOnceAndNotAnew()
    {
        using var gate = new LayoutGate();
        using var cache = new ArrangementCache(gate);
        var (made, running, most) = (0, 0, 0);
        Arrangement Make(Network network, ArrangementRequest request, CancellationToken cancel)
        {
            Interlocked.Increment(ref made);
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.SpinWait(100_000);
            Interlocked.Decrement(ref running);
            return new Arrangement(new Dictionary<string, Domain.Explorations.Place>(), new Dictionary<string, double>());
        }

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(() =>
            cache.GetAsync(NetworkOf(), ArrangementRequest.Default with { Seed = number % 3 }, Make, TestContext.Current.CancellationToken))));

        Assert.InRange(most, 1, 2);
        Assert.InRange(made, 3, 6);
    }

    private static Network NetworkOf() => new(1, [], [], new Dictionary<string, Domain.Relationships.RelationshipType>(), new NetworkCounts(0, 0));
}
