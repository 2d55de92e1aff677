using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Labels;

namespace GraphExplorer.Scenes.Tests.Layouts.Labels;

public sealed class LabelSliderTests
{
    [Fact]
    public void Slide_LabelsOfTwoTiesThatCross_ComeFreeOfOneAnother()
    {
        var graph = MadeGraphs.Of(4, (0, 1), (2, 3));
        var places = new LayoutResult([-300, 300, -300, 300], [-100, 100, 100, -100], [0.5, 0.5]);

        LabelSlider.Slide(graph, places, [true, true], TestContext.Current.CancellationToken);

        Assert.Equal(0, EdgeGeometry.LabelOf(graph, places, 0).Overlap(EdgeGeometry.LabelOf(graph, places, 1)));
    }

    [Fact]
    public void Slide_ALabelOnAForeignPlate_LeavesIt()
    {
        var graph = MadeGraphs.Of(3, (0, 1));
        var places = new LayoutResult([-400, 400, 0], [0, 0, 20], [0.5]);

        LabelSlider.Slide(graph, places, [true], TestContext.Current.CancellationToken);

        Assert.Equal(0, EdgeGeometry.LabelOf(graph, places, 0).Overlap(MadeGraphs.BoxOf(graph, places, 2)));
    }

    [Fact]
    public void Slide_LabelsThatAreNotFree_Stay()
    {
        var graph = MadeGraphs.Of(4, (0, 1), (2, 3));
        var places = new LayoutResult([-300, 300, -300, 300], [-100, 100, 100, -100], [0.47, 0.5]);

        LabelSlider.Slide(graph, places, [false, true], TestContext.Current.CancellationToken);

        Assert.Equal(0.47, places.At[0]);
        Assert.NotEqual(0.5, places.At[1]);
    }

    [Fact]
    public void Slide_WithRoom_LeavesTheMiddle()
    {
        var graph = MadeGraphs.Of(2, (0, 1));
        var places = new LayoutResult([-300, 300], [0, 0], [0.5]);

        LabelSlider.Slide(graph, places, [true], TestContext.Current.CancellationToken);

        Assert.Equal(0.5, places.At[0]);
    }
}
