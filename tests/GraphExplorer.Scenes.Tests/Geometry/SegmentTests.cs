using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Tests.Geometry;

public sealed class SegmentTests
{
    [Theory]
    [InlineData(0, 0, 10, 10, 0, 10, 10, 0, true)]
    [InlineData(0, 0, 10, 10, 0, 10, 4, 6, false)]
    [InlineData(0, 0, 10, 0, 10, 0, 20, 5, false)]
    [InlineData(0, 0, 10, 0, 2, 0, 20, 0, false)]
    public void Cross_TwoPieces_OnlyWhereBothGoThrough(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy, bool crosses) =>
        Assert.Equal(crosses, Segment.Cross(new(ax, ay), new(bx, by), new(cx, cy), new(dx, dy)));

    [Theory]
    [InlineData(-20, 0, 20, 0, 0, 10)]
    [InlineData(-20, 0, 20, 0, 1, 12)]
    [InlineData(0, 0, 20, 0, 0, 5)]
    [InlineData(-20, 6, 20, 6, 0, 0)]
    [InlineData(-20, 6, 20, 6, 2, 14)]
    [InlineData(2, -9, 2, 9, 0, 8)]
    public void LengthInside_ABoxOfTenByEight_IsWhatLiesInIt(double ax, double ay, double bx, double by, double margin, double length) =>
        Assert.Equal(length, Segment.LengthInside(new(ax, ay), new(bx, by), new Box(0, 0, 5, 4), margin), 1e-9);

    [Theory]
    [InlineData(9, 0, 0, 1)]
    [InlineData(10, 0, 0, 0)]
    [InlineData(10, 0, 3, 3)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(0, 8, 0, 0)]
    public void Overlap_OfTwoBoxes_IsTheShorterWayOut(double x, double y, double gap, double depth) =>
        Assert.Equal(depth, new Box(0, 0, 5, 4).Overlap(new Box(x, y, 5, 4), gap));
}
