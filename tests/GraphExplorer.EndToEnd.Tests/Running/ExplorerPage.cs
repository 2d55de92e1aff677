using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>The explore page in a window, and everything that it complains about.</summary>
public sealed class ExplorerPage : IAsyncDisposable
{
    /// <summary>A Neo4j that has just started, on a machine that is busy with other tests, plans its first answers for so long, ms.</summary>
    private const int ColdStart = 90_000;

    private readonly ConcurrentQueue<string> complaints = new();
    private ICDPSession? memory;

    private ExplorerPage(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors, policy violations and script errors so far.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    /// <summary>The canvas.</summary>
    public ILocator Canvas => Page.GetByRole(AriaRole.Application);

    /// <summary>The inspector.</summary>
    public ILocator Inspector => Page.GetByRole(AriaRole.Complementary, new() { Name = "Inspector" });

    /// <summary>The toolbar with undo and redo.</summary>
    public ILocator Toolbar => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Exploration" });

    /// <summary>Opens the page, and waits until it answers.</summary>
    public static async Task<ExplorerPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = new ExplorerPage(await context.NewPageAsync());
        page.Listen();
        await page.Page.GotoAsync(address);
        await page.ReadyAsync();
        return page;
    }

    /// <summary>Another tab in the same window.</summary>
    public async Task<ExplorerPage> OpenTabAsync(string address) => await OpenAsync(Page.Context, address);

    /// <summary>Waits until the page takes input and the canvas is drawn.</summary>
    public async Task ReadyAsync()
    {
        await Page.Locator("main[data-ready]").WaitForAsync(new() { Timeout = ColdStart });
        await Page.Locator("canvas[aria-label^='Network of']").Or(Page.GetByText("Nothing here yet")).Or(Page.Locator("main.mapping")).First.WaitForAsync();
    }

    /// <summary>Waits for the line that says how much is shown.</summary>
    public Task ShowsAsync(string line) => Assertions.Expect(Page.GetByText(line)).ToBeVisibleAsync();

    /// <summary>Searches for a name, takes the first that is found, and waits until the canvas has it in hand.</summary>
    public async Task FindAsync(string text, string found)
    {
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Find an entity" }).FillAsync(text);
        await Page.GetByRole(AriaRole.Option).Filter(new() { HasText = found }).First.ClickAsync();
        await Page.WaitForFunctionAsync("() => document.getElementById('canvas').explorer.drawn().selected.length > 0");
    }

    /// <summary>Imports a table of ties into an empty store, and waits until it is written.</summary>
    public async Task ImportAsync(string csv)
    {
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Import a file…" }).ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ties.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await Assertions.Expect(dialog.GetByText("Imported.")).ToBeVisibleAsync(new() { Timeout = ColdStart });
    }

    /// <summary>Bytes of the objects of its scripts, after a collection of everything.</summary>
    public async Task<double> HeapAsync()
    {
        memory ??= await Page.Context.NewCDPSessionAsync(Page);
        await memory.SendAsync("HeapProfiler.collectGarbage");
        return (await memory.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble();
    }

    /// <summary>Presses a key on the canvas.</summary>
    public Task PressOnCanvasAsync(string key) => Canvas.PressAsync(key);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Enqueue(message.Text);
            }
        };
        Page.PageError += (_, error) => complaints.Enqueue(error);
    }
}
