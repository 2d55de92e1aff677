using Bunit;
using GraphExplorer.Application.Progress;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Exporting;
using GraphExplorer.Web.Shell;

namespace GraphExplorer.Web.Tests.Features.Exporting;

public sealed class ExportDialogTests : IDisposable
{
    private readonly PageContext page = new();
    private readonly JSRuntimeInvocationHandler<string?> fetching;
    private readonly BunitJSModuleInterop script;

    public ExportDialogTests()
    {
        script = page.JSInterop.SetupModule(PageScript.Address);
        script.Mode = JSRuntimeMode.Loose;
        fetching = script.Setup<string?>("fetchFile", _ => true);
        page.Bench.Open(Dialog.Export);
    }

    public void Dispose() => page.Dispose();

    [Fact]
    public void Export_ThatTakesLong_TellsHowFarItIs_AndIsStopped()
    {
        var dialog = page.Show<ExportDialog>();
        dialog.Find("a.primary").Click();
        var work = (string)fetching.Invocations.Single().Arguments[2]!;

        using (var running = page.Feed.Begin(work))
        {
            running.Report(new WorkProgress(WorkPhase.Drawing, 0.42));
            dialog.WaitForAssertion(() => Assert.Equal("Drawing…42 %", string.Concat(dialog.FindAll(".work-line span").Select(span => span.TextContent))));
        }

        dialog.Find(".work-line button").Click();
        Assert.Equal(work, script.Invocations["stopFile"].Single().Arguments[0]);
    }

    [Theory]
    [InlineData("At scale 4 the picture would have 90000 × 90000 pixels. Ask for a scale of 1 or less, or export SVG.")]
    [InlineData("The server cannot be reached, so no file was written. Try again once it answers.")]
    [InlineData("Stopped. No file was written.")]
    public void Export_ThatFails_SaysWhyAndIsTriedAgain(string fault)
    {
        var dialog = page.Show<ExportDialog>();
        dialog.Find("a.primary").Click();

        fetching.SetResult(fault);

        dialog.WaitForAssertion(() => Assert.Equal(fault, dialog.Find(".fault").TextContent));
        Assert.Empty(dialog.FindAll(".work-line"));
        Assert.Equal((Dialog.Export, "Try again"), (page.Bench.Dialog, dialog.Find("a.primary").TextContent));
        dialog.Find("a.primary").Click();
        Assert.Equal(2, fetching.Invocations.Count);
    }

    [Fact]
    public void Export_ThatIsDone_ClosesTheDialog()
    {
        var dialog = page.Show<ExportDialog>();
        dialog.Find("a.primary").Click();

        fetching.SetResult(null);

        dialog.WaitForAssertion(() => Assert.Equal(Dialog.None, page.Bench.Dialog));
    }
}
