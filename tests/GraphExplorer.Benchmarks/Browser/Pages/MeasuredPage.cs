using System.Text.Json;
using GraphExplorer.Benchmarks.Browser.Results;
using GraphExplorer.Benchmarks.Store;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>Opens a page with a network as a newcomer and again as one who was there, and looks at it with pointer and wheel.</summary>
internal sealed class MeasuredPage : IAsyncDisposable
{
    private const float Patience = 180_000;

    private static readonly string[] MemoryParts = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"];

    private readonly IBrowserContext window;
    private readonly string address;

    private MeasuredPage(IBrowserContext window, string address) => (this.window, this.address) = (window, address);

    /// <summary>A window without cache or cookies.</summary>
    public static async Task<MeasuredPage> NewAsync(IBrowser browser, string adapter, string address)
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(Patience);
        await window.AddInitScriptAsync(PageScripts.For(adapter));
        return new MeasuredPage(window, address);
    }

    /// <summary>One round.</summary>
    public async Task<Figures> MeasureAsync()
    {
        var (newcomer, firstPaint) = await OpenAsync();
        await newcomer.CloseAsync();
        var (page, again) = await OpenAsync();
        var session = await window.NewCDPSessionAsync(page);
        await page.EvaluateAsync("() => probe.whole()").WaitAsync(TimeSpan.FromMilliseconds(Patience));
        await page.EvaluateAsync("() => probe.settle()");
        var memory = await MemoryAsync(session);
        var hand = new Hand(session);
        var fitted = await PanAsync(page, hand, null);
        var zoom = await ZoomAsync(page, hand);
        var close = await PanAsync(page, hand, 1);
        var drag = await DragAsync(page, hand);
        double[] lags = [.. close.Lags.Order()];
        return new Figures(
            firstPaint,
            again,
            fitted.PerSecond,
            close.PerSecond,
            zoom.PerSecond,
            drag.PerSecond,
            lags.Length == 0 ? double.NaN : Report.At(lags, 0.5),
            lags.Length == 0 ? double.NaN : Report.At(lags, 0.95),
            memory);
    }

    /// <summary>Opens it, and waits until the network is drawn.</summary>
    public async Task<(IPage Page, double FirstPaintMs)> OpenAsync()
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit, Timeout = Patience });
        return (page, await page.EvaluateAsync<double>("() => probe.firstPaint()").WaitAsync(TimeSpan.FromMilliseconds(Patience)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await window.CloseAsync();

    private static async Task<Counted> PanAsync(IPage page, Hand hand, double? zoom)
    {
        await page.EvaluateAsync("zoom => probe.look(zoom)", zoom);
        var grip = await AskAsync<Grip>(page, "() => probe.spot()");
        await hand.DragAsync(grip, () => BeginAsync(page, grip));
        var counted = await EndAsync(page);
        await hand.ReleaseAsync(grip);
        return counted;
    }

    private static async Task<Counted> ZoomAsync(IPage page, Hand hand)
    {
        await page.EvaluateAsync("() => probe.look(null)");
        var grip = await AskAsync<Grip>(page, "() => probe.spot()");
        await hand.ZoomAsync(grip, () => BeginAsync(page, grip));
        return await EndAsync(page);
    }

    // the button stays down: letting go is a step of the product, which is not what is measured
    private static async Task<Counted> DragAsync(IPage page, Hand hand)
    {
        await page.EvaluateAsync("() => probe.look(1)");
        var grip = await AskAsync<Grip>(page, "() => probe.node()");
        await hand.DragAsync(grip, () => BeginAsync(page, grip));
        return await EndAsync(page);
    }

    private static async Task BeginAsync(IPage page, Grip grip) =>
        await page.EvaluateAsync("at => probe.begin(at)", new { x = grip.X, y = grip.Y, node = grip.Node });

    private static Task<Counted> EndAsync(IPage page) => AskAsync<Counted>(page, "() => probe.end()");

    private static async Task<T> AskAsync<T>(IPage page, string question) =>
        (await page.EvaluateAsync(question))!.Value.Deserialize<T>(JsonSerializerOptions.Web)!;

    // what the collector would take anyway does not count
    private static async Task<double> MemoryAsync(ICDPSession session)
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        var usage = (await session.SendAsync("Runtime.getHeapUsage"))!.Value;
        return MemoryParts.Sum(part => usage.TryGetProperty(part, out var bytes) ? bytes.GetDouble() : 0) / 1e6;
    }

    private sealed record Counted(int Updates, double Seconds, double[] Lags)
    {
        public double PerSecond => Updates / Seconds;
    }
}
