using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes.Reports;

namespace GraphExplorer.Scenes.Tests.Reports;

public sealed class SceneReportTests
{
    [Fact]
    public void Of_AnEmptyScene_HasNoFaults()
    {
        var report = SceneReport.Of(Made([], []));

        Assert.Equal(new SceneReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 180, 0, 0), report);
    }

    [Fact]
    public void Of_PlatesOnOneAnother_CountsEachPair()
    {
        var report = SceneReport.Of(Made([Node(0, 0), Node(10, 5), Node(400, 0)], []));

        Assert.Equal(1, report.PlatesOnPlates);
    }

    [Fact]
    public void Of_ThePointerOfAPlace_CountsAsPlate()
    {
        var report = SceneReport.Of(Made([Node(0, 0) with { Kind = EntityKind.Place }, Node(0, 45)], []));

        Assert.Equal(1, report.PlatesOnPlates);
    }

    [Fact]
    public void Of_TwoTiesThatCrossAtTheirLabels_CountsCrossingLabelsAndLines()
    {
        var report = SceneReport.Of(Made(
            [Node(-300, -200), Node(300, 200), Node(-300, 200), Node(300, -200)],
            [Edge(0, 1), Edge(2, 3)]));

        Assert.Equal((1, 1, 2), (report.Crossings, report.LabelsOnLabels, report.LabelsOverLines));
        Assert.Equal((0, 0), (report.PlatesOnPlates, report.TiesThroughPlates));
    }

    [Fact]
    public void Of_ParallelTies_CountsEachCrossing()
    {
        var report = SceneReport.Of(Made(
            [Node(-300, 0), Node(300, 0), Node(0, -300), Node(0, 300)],
            [Edge(0, 1, fan: -12, at: 0.2), Edge(0, 1, fan: 12, at: 0.2), Edge(2, 3, at: 0.2)]));

        Assert.Equal(2, report.Crossings);
    }

    [Fact]
    public void Of_ATieThroughAPlate_CountsItAndItsLabel()
    {
        var report = SceneReport.Of(Made([Node(-400, 0), Node(400, 0), Node(0, 0)], [Edge(0, 1)]));

        Assert.Equal((1, 1), (report.TiesThroughPlates, report.LabelsOnPlates));
    }

    [Fact]
    public void Of_ThreeTiesAtOnePlate_MeasuresTheSmallestAngle()
    {
        var report = SceneReport.Of(Made(
            [Node(0, 0), Node(400, 0), Node(400, 400), Node(-400, 400)],
            [Edge(0, 1), Edge(0, 2), Edge(0, 3), Edge(0, 1, fan: 24)]));

        Assert.Equal(45, report.SmallestAngle);
    }

    [Fact]
    public void Of_TextsThatLeaveTheirBox_CountsThem()
    {
        var wide = Node(0, 0) with { Texts = [Text(-60, 90), Text(-45, 90), Text(-40, 90)] };
        var low = Edge(0, 1) with { Label = new SceneLabel(0.5, 60, 17, [Text(-20, 30) with { Y = 12 }], null) };

        var report = SceneReport.Of(Made([wide, Node(400, 0)], [low]));

        Assert.Equal(3, report.TextsOutOfBoxes);
    }

    private static SceneText Text(double x, double width) => new("text", x, 4, width, 11, 600, SceneTone.Ink);

    private static SceneNode Node(double x, double y) =>
        new($"{x},{y}", EntityKind.Organization, "Name", x, y, 90, 40, 2, new SceneBox(-30, -8, 16, 16), [], 0, 0, false);

    private static SceneEdge Edge(int from, int to, double fan = 0, double at = 0.5) =>
        new($"{from}-{to}-{fan}", "rival", from, to, Family.Rivalry, Confidence.Moderate, false, false, SceneDash.Solid, 2.25, false, 0, 0, fan, new SceneLabel(at, 60, 17, [], null), 1);

    private static Scene Made(IReadOnlyList<SceneNode> nodes, IReadOnlyList<SceneEdge> edges) =>
        new(1, new SceneBox(0, 0, 0, 0), nodes, edges, new SceneLegend([], 0, 0, 0, 0, 0));
}
