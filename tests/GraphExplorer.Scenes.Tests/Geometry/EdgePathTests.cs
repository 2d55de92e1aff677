using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Tests.Geometry;

public sealed class EdgePathTests
{
    private static readonly Outline Left = new(EntityKind.Organization, -200, 0, 100, 40);
    private static readonly Outline Right = new(EntityKind.Event, 200, 0, 100, 40);

    [Fact]
    public void Between_WithoutAside_IsStraightAndKeepsThreePixels()
    {
        var path = EdgePath.Between(Left, Right, 0);

        Assert.Equal(PathShape.Straight, path.Shape);
        Assert.Equal(new Point(-147, 0), path.Start);
        Assert.Equal(200 - 50 - (3 * Math.Sqrt((20 * 20) + (12 * 12)) / 20), path.End.X, 1e-9);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(-36)]
    public void Between_WithAside_PassesItsMiddleThatFarAside(double aside)
    {
        var path = EdgePath.Between(Left, Left with { X = 200 }, aside);

        var control = path.Control;
        // the quadratic's middle lies half way between its ends' middle and the control point
        Assert.Equal(0, control.X, 1e-9);
        Assert.Equal(2 * aside, control.Y + Math.Clamp(0.42 * aside, -9, 9), 1e-9);
        Assert.InRange(path.PointAt(0.5).Y / aside, 1, 1.25);
    }

    [Fact]
    public void Between_SameFanSeenFromTheOtherEnd_IsTheSameLineBackwards()
    {
        var there = EdgePath.Between(Left, Right, 24);
        var back = EdgePath.Between(Right, Left, -24);

        Assert.Equal(there.Start.X, back.End.X, 1e-9);
        Assert.Equal(there.End.Y, back.Start.Y, 1e-9);
        Assert.Equal(there.PointAt(0.3).Y, back.PointAt(0.7).Y, 1e-9);
    }

    [Fact]
    public void Between_PlatesThatOverlap_HasBothEndsAtOnePoint()
    {
        var path = EdgePath.Between(Left, Left with { X = -160 }, 0);

        Assert.Equal(path.Start.X, path.End.X, 1e-9);
        Assert.Equal(new Point(1, 0), path.TangentAt(0.5));
    }

    [Fact]
    public void Between_PlatesAtOnePlace_HasFiniteNumbers()
    {
        foreach (var aside in (double[])[0, 12, -24])
        {
            var path = EdgePath.Between(Left, Left, aside);

            Assert.True(double.IsFinite(path.PointAt(0.4).X + path.PointAt(0.4).Y + path.TangentAt(1).X));
        }
    }

    [Fact]
    public void Loop_OfAnyKind_LeavesTheTopAndComesBackFromTheRight()
    {
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            var path = EdgePath.Loop(Left with { Kind = kind }, 10);

            Assert.Equal(new Point(0, -1), path.TangentAt(0));
            Assert.Equal(new Point(-1, 0), path.TangentAt(1));
            Assert.False((Left with { Kind = kind }).Box.Holds(path.PointAt(0.5)));
            Assert.Equal(32, path.PointAt(0.5).X - ((path.Start.X + path.End.X) / 2), 1e-9);
        }
    }

    [Fact]
    public void TangentAt_OfACurve_IsTheDirectionOfItsNeighbourhood()
    {
        var path = EdgePath.Between(Left, Right with { Y = 120 }, 36);

        var before = path.PointAt(0.299999);
        var after = path.PointAt(0.300001);
        var tangent = path.TangentAt(0.3);

        Assert.Equal(tangent.Y / tangent.X, (after.Y - before.Y) / (after.X - before.X), 1e-4);
    }

    [Fact]
    public void Arrowhead_OfAPath_HasItsTipAtTheEndAndTheLineInside()
    {
        var path = EdgePath.Between(Left, Left with { X = 200 }, 0);

        var head = Arrowhead.Of(path, 10, 8);

        Assert.Equal(new Point(147, 0), head.Tip);
        Assert.Equal(new Point(137, 4), head.Left);
        Assert.Equal(new Point(137, -4), head.Right);
        Assert.Equal(141, head.LineEnd.X, 1e-9);
    }
}
