using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Tests;

public sealed class SceneComposerTests
{
    [Fact]
    public void Compose_PlacesAndLabels_PutsThemThere()
    {
        var network = new NetworkMaker().Entity("A").Entity("B").Tie("A", "leads", "B").Network;

        var scene = new SceneComposer().Compose(
            network,
            new Dictionary<string, Place> { ["A"] = new(1, 2), ["B"] = new(300, 400, true) },
            new Dictionary<string, double> { [network.Relationships[0].Relationship.Id] = 0.3 },
            TestContext.Current.CancellationToken);

        Assert.Equal([(1.0, 2.0, false), (300, 400, true)], scene.Nodes.Select(node => (node.X, node.Y, node.Chosen)));
        Assert.Equal(0.3, scene.Edges[0].Label.At);
        Assert.Equal((12, 0, 1), (scene.Change, scene.Edges[0].From, scene.Edges[0].To));
    }

    [Fact]
    public void Compose_EndedTie_ReadsAsItEnded() =>
        Assert.Equal("led · moderate", LabelTitle.Of(NetworkMaker.EveryStyle().Scene.Edges.Single(edge => edge.Type == "leads").Label));

    [Fact]
    public void Compose_EveryStyle_StaysWithinItsBounds()
    {
        var scene = NetworkMaker.EveryStyle().Scene;
        var bounds = new Box(scene.Bounds.X + (scene.Bounds.Width / 2), scene.Bounds.Y + (scene.Bounds.Height / 2), scene.Bounds.Width / 2, scene.Bounds.Height / 2);

        foreach (var edge in scene.Edges)
        {
            var path = EdgePath.Of(edge, scene.Nodes);
            Assert.All(Enumerable.Range(0, 21), step => Assert.True(bounds.Holds(path.PointAt(step / 20.0))));
            Assert.True(Inside(Extent.Of(edge.Label, path), bounds));
        }

        Assert.All(scene.Nodes, node => Assert.True(Inside(Extent.Of(node), bounds)));
    }

    [Fact]
    public void Compose_NoEntities_IsAnEmptyScene()
    {
        var scene = new SceneComposer().Compose(new Network(3, [], [], new Dictionary<string, Domain.Relationships.RelationshipType>(), new NetworkCounts(0, 0)), new Dictionary<string, Place>(), new Dictionary<string, double>(), TestContext.Current.CancellationToken);

        Assert.Empty(scene.Nodes);
        Assert.Equal(new SceneBox(0, 0, 0, 0), scene.Bounds);
    }

    [Fact]
    public void Compose_NameOfTenThousandCharacters_KeepsItWholeBesideThePlate()
    {
        var name = string.Concat(Enumerable.Repeat("Long ", 2000)).TrimEnd();

        var node = new NetworkMaker().Entity(name).Scene.Nodes[0];

        Assert.Equal(name, node.Name);
        Assert.EndsWith("…", node.Texts[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compose_FromSeveralThreads_GivesOneScene()
    {
        var made = NetworkMaker.EveryStyle();
        var expected = made.Scene.Edges.Select(edge => edge.Label.Width).ToArray();

        var scenes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => made.Scene, TestContext.Current.CancellationToken)));

        Assert.All(scenes, scene => Assert.Equal(expected, scene.Edges.Select(edge => edge.Label.Width)));
    }

    private static bool Inside(Box box, Box bounds) =>
        bounds.Holds(new Point(box.X - box.HalfWidth, box.Y - box.HalfHeight)) && bounds.Holds(new Point(box.X + box.HalfWidth, box.Y + box.HalfHeight));
}
