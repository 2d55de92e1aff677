using GraphExplorer.Application.Pictures;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Reports;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class SeedPictureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpeningView_OfTheSeedNetwork_HasNoLabelOnAnotherOrOnAPlate()
    {
        var network = await SeedAsync();

        var report = Measure(network, OpeningView.Seed.Of(network)!);

        AssertNothingCovered(report);
        Assert.InRange(report.Crossings, 0, 24);
        Assert.InRange(report.Width, 1000, 1250);
        Assert.InRange(report.Height, 500, 650);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Organic_OfTheSeedNetwork_HasNoLabelOnAnotherOrOnAPlate(int seed)
    {
        var network = await SeedAsync();

        var arranged = Arrange(network, ArrangementRequest.Default with { Seed = seed });

        var report = Measure(network, arranged);
        AssertNothingCovered(report);
        Assert.InRange(report.Crossings, 0, 36);
        Assert.InRange(report.Width, 900, 1260);
        Assert.InRange(report.Height, 450, 660);
    }

    [Fact]
    public async Task Concentric_OfTheSeedNetwork_HasNoLabelOnAnotherOrOnAPlate()
    {
        var network = await SeedAsync();
        var focus = network.Entities.Single(entity => entity.Entity.Name == "ISIS-K").Entity.Id;

        var arranged = Arrange(network, ArrangementRequest.Default with { Layout = "concentric", Focus = focus });

        var report = Measure(network, arranged);
        Assert.Equal((0, 0, 0), (report.PlatesOnPlates, report.LabelsOnLabels, report.LabelsOnPlates));
    }

    private static void AssertNothingCovered(SceneReport report)
    {
        Assert.Equal((29, 53), (report.Entities, report.Relationships));
        Assert.Equal((0, 0, 0), (report.PlatesOnPlates, report.LabelsOnLabels, report.LabelsOnPlates));
        Assert.Equal((0, 0), (report.TiesThroughPlates, report.TextsOutOfBoxes));
    }

    private static Arrangement Arrange(Network network, ArrangementRequest request) =>
        new SceneArranger().Arrange(network, new Dictionary<string, Place>(), new Dictionary<string, double>(), request, null, Cancel);

    private static SceneReport Measure(Network network, Arrangement arranged) =>
        SceneReport.Of(new SceneComposer().Compose(network, arranged.Places, arranged.Labels));

    private static async Task<Network> SeedAsync()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        return await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);
    }
}
