using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>The explore page in a window, and everything that it complains about.</summary>
public sealed class ExplorerPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();

    private ExplorerPage(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors, policy violations and script errors so far.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

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
        await Page.Locator("main[data-ready]").WaitForAsync();
        await Page.Locator("[data-scene='ready']").WaitForAsync();
    }

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
