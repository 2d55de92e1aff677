using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

public sealed class ConnectionTests(Browser browser)
{
    [Fact]
    public async Task Steps_TakenWhileTheConnectionIsCut_AreKeptAndSentAgain()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var page = await browser.OpenAsync(application);
        await page.FindAsync("NATO", "NATO");
        await page.PressOnCanvasAsync("Delete");
        await page.ShowsAsync("Shown 28 of 29 entities");

        await page.Page.Context.SetOfflineAsync(true);
        await page.PressOnCanvasAsync("PageDown");
        await page.PressOnCanvasAsync("Delete");
        await page.Page.Context.SetOfflineAsync(false);

        await Expect(page.Page.GetByText("Shown 27 of 29 entities")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task KilledServer_StartedAgain_BringsThePageBackWithNothingLost()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var page = await browser.OpenAsync(application);
        await page.FindAsync("NATO", "NATO");
        await page.PressOnCanvasAsync("Delete");
        await page.ShowsAsync("Shown 28 of 29 entities");

        await application.KillAsync();
        await Expect(page.Page.GetByText("Connection lost. Everything you did is saved. Retrying…").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.Canvas).ToBeVisibleAsync();
        await application.StartAsync();

        await Expect(page.Page.GetByText("Connection lost.").First).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await page.ReadyAsync();
        await page.ShowsAsync("Shown 28 of 29 entities");
        await Expect(page.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Undo: Hide NATO" })).ToBeEnabledAsync();
    }
}
