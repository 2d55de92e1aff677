using GraphExplorer.EndToEnd.Tests.Running;
using GraphExplorer.Running;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

/// <summary>What page and server hold after long work; <c>-- leaks</c> of the benchmarks works for longer.</summary>
public sealed class LongWorkTests(Browser browser)
{
    /// <summary>Until then code is compiled, and what the server keeps for all fills up to its bounds.</summary>
    private const int WarmUp = 20;

    private const int Expansions = 100;

    /// <summary>What an expansion may leave behind, bytes: a scene in the page takes several times as much. The browser goes on making code of what it sees run, the server keeps buffers.</summary>
    private const double Allowed = 10_000;

    private const int Tabs = 5;

    /// <summary>What a closed tab may leave behind, bytes: an open one takes several times as much.</summary>
    private const double AllowedOfTab = 100_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Expansions_Undone_LeaveNothingBehindInPageAndCircuit()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var page = await browser.OpenAsync(application);
        await page.Page.GotoAsync("/?focus=" + await page.Page.EvaluateAsync<string>("async () => (await (await fetch('/api/search?q=United%20States')).json())[0].id"));
        await page.ReadyAsync();
        await page.FindAsync("ISIS-K", "ISIS-K");
        List<double> ofPage = [];
        List<double> ofServer = [];
        for (var done = 1 - WarmUp; done <= Expansions; done++)
        {
            await ExpandAndUndoAsync(page);
            if (done > 0 && done % 10 == 0)
            {
                ofPage.Add(await page.HeapAsync());
                ofServer.Add((await application.MemoryAsync()).Heap);
            }
        }

        Assert.True(GrowthOf(ofPage) < Allowed, $"The page holds more and more: {string.Join(' ', ofPage)}");
        Assert.True(GrowthOf(ofServer) < Allowed, $"The server holds more and more: {string.Join(' ', ofServer)}");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Circuit_OfAClosedTab_IsGoneWithWhatItHeld()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var home = await browser.OpenAsync(application);
        await OpenAndCloseAsync(home);
        var before = await LeftAsync(application);
        await OpenAndCloseAsync(home);
        var after = await LeftAsync(application);

        Assert.Equal(1, after.Circuits);
        var left = (after.Heap - before.Heap) / (double)Tabs;
        Assert.True(left < AllowedOfTab, $"Each closed tab left {left:0} bytes behind.");
    }

    private static async Task ExpandAndUndoAsync(ExplorerPage page)
    {
        await page.PressOnCanvasAsync("e");
        await page.Toolbar.Locator("button[aria-label^='Undo: Expand']:enabled").WaitForAsync();
        await page.PressOnCanvasAsync("Control+z");
        await page.Toolbar.Locator("button[aria-label^='Redo: Expand']:enabled").WaitForAsync();
    }

    // bytes an expansion, from the median of the first half to that of the second
    private static double GrowthOf(List<double> held)
    {
        var half = held.Count / 2;
        return (Median(held[half..]) - Median(held[..half])) / (Expansions / 2);
    }

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task OpenAndCloseAsync(ExplorerPage home)
    {
        for (var tab = 0; tab < Tabs; tab++)
        {
            var opened = await home.OpenTabAsync("/");
            await opened.Page.CloseAsync();
        }
    }

    // the server hears of a closed tab a moment later
    private static async Task<ServerMemory> LeftAsync(ExplorerProcess application)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        ServerMemory memory;
        do
        {
            memory = await application.MemoryAsync();
        }
        while (memory.Circuits > 1 && !patience.IsCancellationRequested);
        return memory;
    }
}
