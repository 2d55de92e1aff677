using System.Text.Json;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>The browser that everything is measured in.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, Browser) = (playwright, browser);

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; }

    /// <summary>Starts it.</summary>
    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program(), Args = Quiet }));
    }

    /// <summary>Its version, and whether it draws on a GPU or in software.</summary>
    public async Task<string> RenderingAsync()
    {
        var session = await Browser.NewBrowserCDPSessionAsync();
        var gpu = (await session.SendAsync("SystemInfo.getInfo"))!.Value.GetProperty("gpu");
        var features = gpu.GetProperty("featureStatus");
        var canvas = features.TryGetProperty("2d_canvas", out var status) ? status.GetString() : "unknown";
        return canvas == "enabled"
            ? $"Chromium {Browser.Version}, GPU rendering ({Device(gpu)})"
            : $"Chromium {Browser.Version}, software rendering (2D canvas: {canvas})";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string Device(JsonElement gpu)
    {
        var renderer = gpu.TryGetProperty("auxAttributes", out var attributes) && attributes.TryGetProperty("glRenderer", out var name) ? name.GetString() : null;
        return string.IsNullOrEmpty(renderer) ? "its name is not told" : renderer;
    }

    private static string Program()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("GRAPHEXPLORER_BROWSER"), "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium, Chrome or Edge was found. Install one (on Debian or Ubuntu: apt-get install chromium), or set GRAPHEXPLORER_BROWSER.");
    }
}
