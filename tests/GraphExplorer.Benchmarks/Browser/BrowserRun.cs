using GraphExplorer.Benchmarks.Browser.Pages;
using GraphExplorer.Benchmarks.Browser.Results;
using GraphExplorer.Benchmarks.Browser.Servers;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser;

/// <summary>One run: every size, every renderer, interleaved.</summary>
/// <param name="sizes">How many nodes.</param>
/// <param name="rounds">How often each page is measured.</param>
/// <param name="roundTrip">How far away the servers are.</param>
/// <param name="json">Where the medians go, or null.</param>
internal sealed class BrowserRun(IReadOnlyList<int> sizes, int rounds, TimeSpan roundTrip, FileInfo? json)
{
    /// <summary>Above this many nodes the peers are left out: a page takes minutes.</summary>
    private const int MostForPeers = 5_000;

    private readonly List<Measured> measured = [];

    /// <summary>Runs it.</summary>
    /// <returns>0 where everything was measured, 1 where something was not.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var chromium = await Chromium.StartAsync();
        Console.WriteLine(await chromium.RenderingAsync());
        if (roundTrip > TimeSpan.Zero)
        {
            Console.WriteLine($"Every server is {roundTrip.TotalMilliseconds:0} ms away, there and back");
        }

        var (cytoscape, reason) = await Cytoscape.FindAsync(cancel);
        if (cytoscape is null)
        {
            Console.WriteLine(reason);
        }

        foreach (var nodes in sizes)
        {
            await SizeAsync(chromium.Browser, nodes, cytoscape, cancel);
        }

        BrowserTable.Print(measured);
        if (json is not null)
        {
            await BrowserJson.WriteAsync(json, measured, cancel);
        }

        return measured.Exists(one => one.Fault is not null) ? 1 : 0;
    }

    private async Task SizeAsync(IBrowser browser, int nodes, string? cytoscape, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Console.Error.WriteLine($"{nodes} nodes: filling a store …");
        await using var product = await ProductServer.StartAsync(nodes, cancel);
        await using var productWay = new DelayingProxy(product.Address, roundTrip);
        var own = new RendererRounds(browser, new Renderer(Renderer.Product, "explorer", new Uri(Near(product.Address, productWay), ProductServer.Whole(nodes))));
        var size = await own.WarmAsync<CanvasSize>("() => document.getElementById('canvas').explorer.viewport()");
        if (size is null || nodes > MostForPeers)
        {
            await RoundsAsync(nodes, [own], cancel);
            return;
        }

        await using var peers = await PeerServer.StartAsync(product.Address, nodes, size, cytoscape, cancel);
        await using var peersWay = new DelayingProxy(peers.Address, roundTrip);
        var others = PeerServer.Renderers(Near(peers.Address, peersWay), nodes, size, cytoscape is not null).Select(renderer => new RendererRounds(browser, renderer)).ToList();
        foreach (var other in others)
        {
            await other.WarmAsync<bool>("() => true");
        }

        await RoundsAsync(nodes, [own, .. others], cancel);
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

    private Uri Near(Uri server, DelayingProxy way) => roundTrip > TimeSpan.Zero ? way.Address : server;
}
