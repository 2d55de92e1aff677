using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Tests.Appearance;

public sealed class SceneDraftTests
{
    [Theory]
    [InlineData(Confidence.High, 4, 13, 11)]
    [InlineData(Confidence.Moderate, 2.25, 10, 8.5)]
    [InlineData(Confidence.Low, 1.5, 8.5, 7)]
    [InlineData(Confidence.Unassessed, 2.2, 8.5, 7)]
    public void Line_ByConfidence_HasItsWidthAndHead(Confidence confidence, double width, double length, double across)
    {
        var edge = OnlyEdge(new NetworkMaker().Entity("A").Entity("B").Tie("A", "leads", "B", confidence));

        Assert.Equal((width, true, length, across), (edge.Width, edge.Directed, edge.HeadLength, edge.HeadWidth));
    }

    [Fact]
    public void Line_OfAMutualType_HasNoHead() =>
        Assert.False(OnlyEdge(new NetworkMaker().Entity("A").Entity("B").Tie("A", "ally", "B", mutual: true)).Directed);

    [Theory]
    [InlineData(Confidence.Low, WeaknessKind.Hedged, SceneDash.Hedged)]
    [InlineData(Confidence.Low, WeaknessKind.Inferred, SceneDash.Inferred)]
    [InlineData(Confidence.Low, WeaknessKind.Undated, SceneDash.Solid)]
    [InlineData(Confidence.Unassessed, WeaknessKind.Hedged, SceneDash.Dots)]
    public void Dash_ByWeakness_SaysHowTheSupportIs(Confidence confidence, WeaknessKind weakness, SceneDash dash) =>
        Assert.Equal(dash, OnlyEdge(new NetworkMaker().Entity("A").Entity("B").Tie("A", "leads", "B", confidence, with: NetworkMaker.Weak(weakness))).Dash);

    [Theory]
    [InlineData("alleged cutout", Confidence.Low, true, 0)]
    [InlineData("alleged cutout", Confidence.Low, false, 1)]
    [InlineData("defected from", Confidence.Moderate, false, 1)]
    [InlineData("part of", Confidence.High, false, 2)]
    [InlineData("part of", Confidence.Moderate, false, 3)]
    [InlineData("part of", Confidence.Low, false, 4)]
    [InlineData("part of", Confidence.Unassessed, false, 5)]
    public void Priority_ByWhatATieIs_SaysWhichLabelGivesWay(string type, Confidence confidence, bool contested, int priority) =>
        Assert.Equal(priority, OnlyEdge(new NetworkMaker().Entity("A").Entity("B").Tie("A", type, "B", confidence, with: tie => tie with { Contested = contested })).Priority);

    [Fact]
    public void Draft_EveryStyle_CountsItsLegend()
    {
        var legend = NetworkMaker.EveryStyle().Scene.Legend;

        Assert.Equal(
            [(Family.Alliance, 1), (Family.Rivalry, 1), (Family.Structure, 1), (Family.Leadership, 1), (Family.Movement, 1), (Family.Covert, 1), (Family.Action, 2)],
            legend.Families.Select(family => (family.Family, family.Ties)));
        Assert.Equal((2, 1, 1, 1, 1), (legend.Hedged, legend.Inferred, legend.Contested, legend.Unassessed, legend.Flagged));
    }

    [Fact]
    public void Draft_TieToItself_CountsOnceOnItsEntity()
    {
        var scene = new SceneComposer().Draft(new NetworkMaker().Entity("A").Tie("A", "part of", "A").Network, TestContext.Current.CancellationToken);

        Assert.Equal(1, scene.Nodes[0].Ties);
    }

    [Fact]
    public void Draft_EveryStyle_PutsTheSurestLast()
    {
        var confidences = new SceneComposer().Draft(NetworkMaker.EveryStyle().Network, TestContext.Current.CancellationToken).Edges.Select(edge => edge.Confidence).ToList();

        Assert.Equal(confidences.Order(), confidences);
    }

    private static SceneEdge OnlyEdge(NetworkMaker made) => Assert.Single(new SceneComposer().Draft(made.Network).Edges);
}
