using GraphExplorer.Benchmarks.Browser.Pages;
using GraphExplorer.Benchmarks.Browser.Results;
using GraphExplorer.Benchmarks.Browser.Servers;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser;

/// <summary>One run: every size, every renderer, interleaved.</summary>
/// <param name="sizes">How many nodes.</param>
/// <param name="rounds">How often each page is measured.</param>
/// <param name="json">Where the medians go, or null.</param>
internal sealed class BrowserRun(IReadOnlyList<int> sizes, int rounds, FileInfo? json)
{
    private readonly List<Measured> measured = [];

    /// <summary>Runs it.</summary>
    /// <returns>0 where everything was measured, 1 where something was not.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var chromium = await Chromium.StartAsync();
        Console.WriteLine(await chromium.RenderingAsync());
        foreach (var nodes in sizes)
        {
            await SizeAsync(chromium.Browser, nodes, cancel);
        }

        BrowserTable.Print(measured);
        if (json is not null)
        {
            await BrowserJson.WriteAsync(json, measured, cancel);
        }

        return measured.Exists(one => one.Fault is not null) ? 1 : 0;
    }

    private async Task SizeAsync(IBrowser browser, int nodes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Console.Error.WriteLine($"{nodes} nodes: filling a store …");
        await using var product = await ProductServer.StartAsync(nodes, cancel);
        var own = new RendererRounds(browser, new Renderer(Renderer.Product, "explorer", new Uri(product.Address, ProductServer.Whole(nodes))));
        await own.WarmAsync<CanvasSize>("() => document.getElementById('canvas').explorer.viewport()");
        await RoundsAsync(nodes, [own], cancel);
    }

    private async Task RoundsAsync(int nodes, IReadOnlyList<RendererRounds> renderers, CancellationToken cancel)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var renderer in renderers)
            {
                cancel.ThrowIfCancellationRequested();
                await renderer.MeasureAsync();
                Console.Error.WriteLine($"{nodes} nodes, round {round + 1}: {renderer}");
            }
        }

        measured.AddRange(renderers.Select(renderer => renderer.Measured(nodes)));
    }
}
