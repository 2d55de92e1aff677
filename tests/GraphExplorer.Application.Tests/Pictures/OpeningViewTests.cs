using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class OpeningViewTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SeedNetwork_AsItWasLoaded_IsShownInIt()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var arranged = await WholeAsync(temporary);

        Assert.Equal(OpeningView.Seed.Of(arranged.Answer.Network)!.Places, arranged.Arrangement.Places);
        Assert.Equal((29, 53), (arranged.Arrangement.Places.Count, arranged.Arrangement.Labels.Count));
    }

    [Fact]
    public async Task SeedNetwork_WithAnotherTie_IsLaidOut()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var report = await temporary.ImportAsync("more.csv", "from,type,to\nISIS-K,ally,Somebody New\n");
        Assert.Empty(report.Faults);

        var arranged = await WholeAsync(temporary);

        Assert.Null(OpeningView.Seed.Of(arranged.Answer.Network));
        Assert.Equal(30, arranged.Arrangement.Places.Count);
    }

    [Fact]
    public async Task Question_WithAFilter_IsLaidOut()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var question = NetworkRequest.Whole with { Filter = NetworkFilter.None with { Confidences = [Confidence.High] } };
        var rings = ArrangementRequest.Default with { Layout = "concentric" };

        var arranged = await temporary.Get<ArrangeQuestion>().RunAsync(question, rings, null, Cancel);

        Assert.Null(OpeningView.Seed.Of(arranged.Answer.Network));
        Assert.Equal(arranged.Answer.Network.Entities.Count, arranged.Arrangement.Places.Count);
    }

    private static Task<ArrangedQuestion> WholeAsync(TemporaryStore temporary) =>
        temporary.Get<ArrangeQuestion>().RunAsync(NetworkRequest.Whole, ArrangementRequest.Default, null, Cancel);
}
