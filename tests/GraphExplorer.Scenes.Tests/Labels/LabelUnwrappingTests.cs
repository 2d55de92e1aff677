using CsCheck;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Tests.Labels;

public sealed class LabelUnwrappingTests
{
    private const double Wrapped = 31;
    private const double OneRow = 17;

    [Fact]
    public void Compose_RoomAround_UnwrapsTheLabel() =>
        Assert.Equal(OneRow, LabelHeight(Wide()));

    [Fact]
    public void Compose_PlateBesideTheLabel_KeepsItWrapped() =>
        Assert.Equal(Wrapped, LabelHeight(Wide().Entity("C", x: 100, y: 150)));

    [Fact]
    public void Compose_AnotherLineBesideTheLabel_KeepsItWrapped() =>
        Assert.Equal(Wrapped, LabelHeight(Wide().Entity("C", x: 65).Entity("D", x: 65, y: 300).Tie("C", "ally", "D", at: 0.9)));

    [Fact]
    public void Compose_ShortTie_KeepsItsLabelWrapped() =>
        Assert.Equal(Wrapped, LabelHeight(Wide(left: -90, right: 90, y: 0)));

    [Fact]
    public void Compose_AtTheEdgeOfThePicture_KeepsItsLabelWrapped() =>
        Assert.Equal(Wrapped, LabelHeight(new NetworkMaker().Entity("A").Entity("B", y: 300)));

    [Fact]
    public void Compose_AnyPlaces_UnwrappingAddsNoOverlap() =>
        Gen.Double[-500, 500].Array[16].Sample(numbers =>
        {
            var made = new NetworkMaker();
            for (var at = 0; at < 8; at++)
            {
                made.Entity("Entity " + at, (EntityKind)(at % 4), numbers[2 * at], numbers[(2 * at) + 1]);
            }

            for (var at = 0; at < 7; at++)
            {
                made.Tie("Entity " + at, "in contact with", "Entity " + (at + 1));
            }

            var scene = made.Scene;
            var boxes = scene.Edges.Select(edge => Extent.Of(edge.Label, EdgePath.Of(edge, scene.Nodes))).ToArray();
            for (var at = 0; at < boxes.Length; at++)
            {
                if (scene.Edges[at].Label.Height < Wrapped)
                {
                    Assert.All(scene.Nodes, node => Assert.Equal(0, boxes[at].Overlap(Extent.Of(node))));
                    Assert.All(boxes.Where((_, other) => other != at), other => Assert.Equal(0, boxes[at].Overlap(other)));
                }
            }
        });

    /// <summary>A above B, and something far to the left and right of both; or side by side.</summary>
    private static NetworkMaker Wide(double left = 0, double right = 0, double y = 300) =>
        new NetworkMaker().Entity("A", x: left).Entity("B", x: right, y: y).Entity("Left", x: -400, y: 150).Entity("Right", x: 400, y: 150);

    private static double LabelHeight(NetworkMaker made) =>
        made.Tie("A", "in contact with", "B").Scene.Edges.Single(edge => edge.Type == "in-contact-with").Label.Height;
}
