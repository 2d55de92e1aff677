using GraphExplorer.EndToEnd.Tests.Running;
using GraphExplorer.Neo4jServers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

/// <summary>The page while its Neo4j server stops and starts again.</summary>
public sealed class StoreAwayTests(Browser browser)
{
    private const int Patience = 60_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StoppedNeo4j_StartedAgain_IsToldAndThePictureStaysAndComesBackByItself()
    {
        var home = Neo4jHomeFolder.Find();
        Assert.SkipWhen(home is null, $"No Neo4j: {Neo4jHomeFolder.Variable} names no installation to start a server from.");
        await using var server = await OwnServer.StartAsync(home, Cancel);
        await using var application = new ExplorerProcess();
        await application.StartAsync("--store", server.Server.Address, "--seed-store");
        await using var page = await browser.OpenAsync(application);
        await Expect(page.Page.GetByText("Shown 29 of 29 entities")).ToBeVisibleAsync(new() { Timeout = Patience });
        var drawn = await DrawnAsync(page);

        await server.StopAsync(Cancel);
        await Expect(Notice(page)).ToBeVisibleAsync(new() { Timeout = Patience });
        Assert.Equal(drawn, await DrawnAsync(page));
        await page.PressOnCanvasAsync("PageDown");
        await page.PressOnCanvasAsync("Space");
        await Expect(page.Inspector).ToContainTextAsync("No Neo4j answers", new() { Timeout = Patience });
        Assert.DoesNotContain(server.Server.Password, await page.Page.ContentAsync(), StringComparison.Ordinal);

        await server.StartAgainAsync(Cancel);
        await Expect(Notice(page)).ToBeHiddenAsync(new() { Timeout = Patience });
        await Expect(page.Inspector).ToContainTextAsync("Start from here", new() { Timeout = Patience });
        await page.PressOnCanvasAsync("Escape");
        await page.FindAsync("NATO", "NATO");
        await page.PressOnCanvasAsync("Delete");
        await Expect(page.Page.GetByText("Shown 28 of 29 entities")).ToBeVisibleAsync(new() { Timeout = Patience });
        Assert.DoesNotContain(server.Server.Password, application.Log, StringComparison.Ordinal);
    }

    private static ILocator Notice(ExplorerPage page) => page.Page.GetByText("The network does not answer");

    private static Task<int[]> DrawnAsync(ExplorerPage page) =>
        page.Page.EvaluateAsync<int[]>("() => (({ entities, relationships }) => [entities, relationships])(document.getElementById('canvas').explorer.drawn())");
}
