using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Tests.Appearance;

public sealed class FansTests
{
    [Fact]
    public void Fan_OneTie_IsStraight() => Assert.Equal([0.0], Fans(Three(1)));

    [Fact]
    public void Fan_TwoTies_AreTwelveOff() => Assert.Equal([-12.0, 12], Fans(Three(2)).Order());

    [Fact]
    public void Fan_ThreeTies_AreTwentyFourApart() => Assert.Equal([-24.0, 0, 24], Fans(Three(3)).Order());

    [Fact]
    public void Fan_TiesToItself_GrowByTen() =>
        Assert.Equal([0.0, 10], Fans(new NetworkMaker().Entity("A").Tie("A", "part of", "A").Tie("A", "leads", "A")).Order());

    [Fact]
    public void Fan_EntitiesInAnotherOrder_KeepsEveryTieOnItsSide()
    {
        var one = Three(3).Scene;
        var other = new NetworkMaker().Entity("C", x: 200, y: 300).Entity("B", x: 400).Entity("A");
        foreach (var (label, family) in Types.Reverse())
        {
            other.Tie("A", label, "B", family: family);
        }

        foreach (var edge in other.Scene.Edges)
        {
            var same = one.Edges.Single(candidate => candidate.Id == edge.Id);
            Assert.Equal(Scenes.Geometry.EdgePath.Of(same, one.Nodes).PointAt(0.5), Scenes.Geometry.EdgePath.Of(edge, other.Scene.Nodes).PointAt(0.5));
        }
    }

    private static readonly (string Label, Family Family)[] Types = [("rival", Family.Rivalry), ("ally", Family.Alliance), ("leads", Family.Leadership)];

    private static NetworkMaker Three(int ties)
    {
        var made = new NetworkMaker().Entity("A").Entity("B", x: 400).Entity("C", x: 200, y: 300);
        foreach (var (label, family) in Types.Take(ties))
        {
            made.Tie("A", label, "B", family: family);
        }

        return made;
    }

    private static IEnumerable<double> Fans(NetworkMaker made) => made.Scene.Edges.Select(edge => edge.Fan);
}
