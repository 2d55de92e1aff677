using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>One real Chromium, and one running application with the seed network, for all tests that change nothing in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The application that tests share.</summary>
    public ExplorerProcess Shared { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // what is expected is looked for until it is there: on a machine with much else to do that takes longer
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program(), Args = Quiet });
        await Shared.StartAsync();
    }

    /// <summary>A window of its own, with cookies and storage of its own.</summary>
    public async Task<ExplorerPage> OpenAsync(
        ExplorerProcess application,
        string address = "/",
        int width = 1280,
        int height = 800,
        ColorScheme theme = ColorScheme.Light,
        ReducedMotion motion = ReducedMotion.Reduce) =>
        await ExplorerPage.OpenAsync(await WindowAsync(application, width, height, theme, motion), address);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Shared.DisposeAsync();
    }

    private async Task<IBrowserContext> WindowAsync(ExplorerProcess application, int width, int height, ColorScheme theme, ReducedMotion motion) =>
        await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = application.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = theme,
            ReducedMotion = motion,
        });

    private static string Program()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("GRAPHEXPLORER_BROWSER"), "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium, Chrome or Edge was found. Run tests/run.sh, which finds or installs one, or set GRAPHEXPLORER_BROWSER.");
    }
}
