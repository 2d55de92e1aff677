using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

public sealed class DirectionsTests
{
    [Fact]
    public void At_AnyShareOfATurn_IsItsCosineAndSine()
    {
        for (var turn = -1.3; turn < 2.5; turn += 0.0137)
        {
            var way = Directions.At(turn);

            Assert.Equal(Math.Cos(turn * 2 * Math.PI), way.X, 1e-7);
            Assert.Equal(Math.Sin(turn * 2 * Math.PI), way.Y, 1e-7);
        }
    }

    [Fact]
    public void Order_OfDirections_GrowsWithTheTurn()
    {
        var orders = Enumerable.Range(0, 97).Select(i => Directions.At(i / 97.0)).Select(way => Directions.Order(way.X, way.Y)).ToList();

        Assert.Equal(orders.Order(), orders);
        Assert.Equal(97, orders.Distinct().Count());
    }
}
