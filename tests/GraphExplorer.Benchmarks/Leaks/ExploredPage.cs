using System.Text.Json;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>The explore page with somebody at it who clicks, for as long as one likes.</summary>
internal sealed class ExploredPage
{
    private readonly IPage page;
    private readonly ICDPSession session;
    private int row;

    private ExploredPage(IPage page, ICDPSession session) => (this.page, this.session) = (page, session);

    private ILocator Inspector => page.GetByRole(AriaRole.Complementary, new() { Name = "Inspector" });

    private ILocator Rows => page.Locator(".entity-list button");

    /// <summary>Opens it, wide enough for its list of entities.</summary>
    public static async Task<ExploredPage> OpenAsync(IBrowser browser, Uri address)
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1920, Height = 1000 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await page.Locator("main[data-ready]").WaitForAsync();
        return new ExploredPage(page, await window.NewCDPSessionAsync(page));
    }

    /// <summary>Selects the next entity that has neighbours which are not shown, brings them in, and takes them off again.</summary>
    public async Task ExpandAndUndoAsync()
    {
        while (!await SelectNextAsync())
        {
        }

        await Inspector.Locator(".expand-all").ClickAsync();
        await page.Locator("button[aria-label^='Undo: Expand']:enabled").ClickAsync();
        await page.Locator("button[aria-label^='Redo: Expand']:enabled").WaitForAsync();
    }

    /// <summary>Lays what is shown out anew.</summary>
    /// <param name="layout">Organic or Concentric.</param>
    public async Task SwitchLayoutAsync(string layout)
    {
        var menu = page.Locator("button[aria-label^='Layout:']");
        await menu.ClickAsync();
        await page.Locator(".menu button:visible").Filter(new() { HasText = layout }).ClickAsync();
        await page.Locator($"button[aria-label='Layout: {layout}']").WaitForAsync();
        await menu.ClickAsync();
    }

    /// <summary>What the page holds after a collection of everything.</summary>
    public async Task<HeldByPage> HeldAsync()
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        var heap = await AskAsync("Runtime.getHeapUsage");
        var document = await AskAsync("Memory.getDOMCounters");
        return new HeldByPage(Number(heap, "usedSize"), await ObjectsAsync(), Number(document, "nodes"), Number(document, "jsEventListeners"));
    }

    // whether there is anything to be brought in
    private async Task<bool> SelectNextAsync()
    {
        var next = Rows.Nth(row++ % await Rows.CountAsync());
        var name = await next.GetAttributeAsync("title");
        await next.ClickAsync();
        await Inspector.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }).WaitForAsync();
        return await Inspector.Locator(".expand-all").CountAsync() > 0;
    }

    // everything that comes of Object, which is all but strings and numbers
    private async Task<double> ObjectsAsync()
    {
        const string Group = "counted";
        var all = await AskAsync("Runtime.evaluate", ("expression", "Object.prototype"), ("objectGroup", Group));
        var found = await AskAsync("Runtime.queryObjects", ("prototypeObjectId", IdOf(all, "result")), ("objectGroup", Group));
        var count = await AskAsync("Runtime.callFunctionOn", ("objectId", IdOf(found, "objects")), ("functionDeclaration", "function () { return this.length; }"));
        await session.SendAsync("Runtime.releaseObjectGroup", new Dictionary<string, object> { ["objectGroup"] = Group });
        return Number(count.GetProperty("result"), "value");
    }

    private async Task<JsonElement> AskAsync(string question, params (string Name, object Value)[] words) =>
        (await session.SendAsync(question, words.ToDictionary(word => word.Name, word => word.Value)))!.Value;

    private static string IdOf(JsonElement answer, string name) => answer.GetProperty(name).GetProperty("objectId").GetString()!;

    private static double Number(JsonElement answer, string name) => answer.GetProperty(name).GetDouble();
}
