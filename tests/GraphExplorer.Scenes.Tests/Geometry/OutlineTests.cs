using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Tests.Geometry;

public sealed class OutlineTests
{
    [Theory]
    [InlineData(EntityKind.Organization, 1, 0, 0, 50)]
    [InlineData(EntityKind.Organization, 1, 0, 3, 53)]
    [InlineData(EntityKind.Organization, 0, -1, 3, 23)]
    [InlineData(EntityKind.Place, 0.6, 0.8, 0, 25)]
    [InlineData(EntityKind.Person, 1, 0, 0, 50)]
    [InlineData(EntityKind.Person, 0, 1, 3, 23)]
    [InlineData(EntityKind.Event, 1, 0, 0, 50)]
    [InlineData(EntityKind.Event, 0, 1, 0, 20)]
    [InlineData(EntityKind.Event, -0.6, -0.8, 3, 28.75)]
    public void Reach_AlongADirection_IsTheWayToTheGrownOutline(EntityKind kind, double ux, double uy, double gap, double way) =>
        Assert.Equal(way, new Outline(kind, 7, -9, 100, 40).Reach(ux, uy, gap), 1e-9);

    [Fact]
    public void Reach_IntoARoundedCorner_EndsOnTheCornersCircle()
    {
        var plate = new Outline(EntityKind.Organization, 0, 0, 40, 40);
        var diagonal = Math.Sqrt(0.5);

        var way = plate.Reach(diagonal, diagonal, 0);

        // the corner's circle has its middle 14 px out on either axis and a radius of 6
        Assert.Equal((14 / diagonal) + 6, way, 1e-9);
    }

    [Fact]
    public void Exit_OfAPersonFromAPort_EndsOnTheRoundEnd()
    {
        var plate = new Outline(EntityKind.Person, 0, 0, 100, 40);

        var way = plate.Exit(0, 9, 1, 0, 3);

        Assert.Equal(30 + Math.Sqrt((23 * 23) - 81), way, 1e-9);
    }

    [Fact]
    public void Exit_OfAHexagon_KeepsTheGapFromItsSlantedSide()
    {
        var plate = new Outline(EntityKind.Event, 0, 0, 100, 40);

        var way = plate.Exit(0, 9, 1, 0, 3);

        // the slant runs from (50, 0) to (38, 20)
        double x = way, y = 9;
        var distance = (((x - 50) * 20) + (y * 12)) / Math.Sqrt((20 * 20) + (12 * 12));
        Assert.Equal(3, distance, 1e-9);
    }
}
