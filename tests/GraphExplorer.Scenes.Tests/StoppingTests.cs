using System.Collections;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Tests.Export;

namespace GraphExplorer.Scenes.Tests;

/// <summary>A scene that nobody waits for any more is not made to its end.</summary>
public sealed class StoppingTests
{
    private const int Many = 4_000;
    private const int Soon = 300;

    [Fact]
    public void Compose_StoppedAmongThePlates_EndsSoon()
    {
        using var stop = new CancellationTokenSource();
        var network = LargeNetwork();
        var plates = new Read<NetworkEntity>(network.Entities, Many + (Many / 2), stop.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => Compose(network with { Entities = plates }, new Dictionary<string, Place>(), stop.Token));

        Assert.InRange(plates.Times, Many, Many + (Many / 2) + Soon);
    }

    [Fact]
    public void Compose_StoppedAmongTheTies_EndsSoon()
    {
        using var stop = new CancellationTokenSource();
        var network = LargeNetwork();
        var ties = new Read<AssessedRelationship>(network.Relationships, Many / 2, stop.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => Compose(network with { Relationships = ties }, new Dictionary<string, Place>(), stop.Token));

        Assert.InRange(ties.Times, Many / 2, (Many / 2) + Soon);
    }

    [Fact]
    public void Compose_StoppedAmongThePlaces_EndsSoon()
    {
        using var stop = new CancellationTokenSource();
        var network = LargeNetwork();
        var asked = 0;
        var places = new StandIn(() =>
        {
            if (++asked == Many / 2)
            {
                stop.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(() => Compose(network, places, stop.Token));

        Assert.InRange(asked, Many / 2, (Many / 2) + Soon);
    }

    [Fact]
    public void Frame_StoppedAmongThePlates_EndsSoon()
    {
        using var stop = new CancellationTokenSource();
        var scene = Compose(LargeNetwork(), new Dictionary<string, Place>(), TestContext.Current.CancellationToken);
        var plates = new Read<SceneNode>(scene.Nodes, Many / 2, stop.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => FramedPicture.Of(scene with { Nodes = plates }, Frames.Of(), stop.Token));

        Assert.InRange(plates.Times, Many / 2, (Many / 2) + Soon);
    }

    private static Scene Compose(Network network, IReadOnlyDictionary<string, Place> places, CancellationToken cancel) =>
        new SceneComposer().Compose(network, places, new Dictionary<string, double>(), cancel);

    private static Network LargeNetwork()
    {
        var made = new NetworkMaker();
        for (var i = 0; i < Many; i++)
        {
            made.Entity($"e{i}", EntityKind.Organization, i, i);
        }

        for (var i = 1; i < Many; i++)
        {
            made.Tie($"e{i - 1}", "leads", $"e{i}");
        }

        return made.Network;
    }

    /// <summary>Does something when so many of its items were read.</summary>
    private sealed class Read<T>(IReadOnlyList<T> items, int moment, Action act) : IReadOnlyList<T>
    {
        public int Times { get; private set; }

        public int Count => items.Count;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items)
            {
                if (++Times == moment)
                {
                    act();
                }

                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>No places, and it tells when one is asked for.</summary>
    private sealed class StandIn(Action asked) : IReadOnlyDictionary<string, Place>
    {
        public int Count => 0;

        public IEnumerable<string> Keys => [];

        public IEnumerable<Place> Values => [];

        public Place this[string key] => throw new KeyNotFoundException(key);

        public bool ContainsKey(string key) => false;

        public bool TryGetValue(string key, out Place value)
        {
            asked();
            value = null!;
            return false;
        }

        public IEnumerator<KeyValuePair<string, Place>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, Place>>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
