using Bunit;
using GraphExplorer.Application.Progress;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Exploring;

namespace GraphExplorer.Web.Tests.Features.Exploring;

public sealed class CanvasNoticeTests : IDisposable
{
    private readonly PageContext page = new();

    public CanvasNoticeTests() => page.ShowNetwork([.. page.Store.Ties]);

    public void Dispose() => page.Dispose();

    [Fact]
    public void Work_ThatTakesLong_TellsItsPhaseAndShare_AndIsStopped_WhileThePictureStays()
    {
        using var work = page.Feed.Begin("w");
        work.Report(new WorkProgress(WorkPhase.Reading));
        var notice = page.Show<CanvasNotice>();
        page.Bench.ShowState(CanvasState.Loading, "", "w");
        notice.WaitForAssertion(() => Assert.Equal("Reading the network…", notice.Find(".work-line span").TextContent));

        work.Report(new WorkProgress(WorkPhase.LayingOut, 0.5));
        notice.WaitForAssertion(() => Assert.Equal("50", notice.Find("progress").GetAttribute("value")));
        notice.Find(".work-line button").Click();

        Assert.Equal(["stop"], page.Canvas.Steps);
        Assert.NotNull(page.Bench.Scene);
    }

    [Theory]
    [InlineData("The server did not answer within 90 seconds. Try again.")]
    [InlineData("Stopped: 1,000 of 5,000 entities drawn.")]
    [InlineData("30 more do not fit: 49,990 entities are shown, and 50,000 is the most. Add 10 at most, hide some that are shown, or start anew from one of them.")]
    public void Failure_IsToldWithARetry_WhileThePictureStays(string message)
    {
        var notice = page.Show<CanvasNotice>();

        page.Bench.ShowState(CanvasState.Failed, message);

        notice.WaitForAssertion(() => Assert.Equal(message, notice.Find("[role=alert] p").TextContent));
        Assert.NotNull(page.Bench.Scene);
        notice.FindAll("button").Single(button => button.TextContent == "Try again").Click();
        Assert.Equal(1, page.Canvas.Reloads);
        notice.FindAll("button").Single(button => button.TextContent == "Dismiss").Click();
        Assert.Equal("", notice.Markup.Trim());
    }
}
