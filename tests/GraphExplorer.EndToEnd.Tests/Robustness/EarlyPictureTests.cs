using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

public sealed class EarlyPictureTests(Browser browser)
{
    [Fact]
    public async Task Picture_WhileTheCircuitIsNotThereYet_IsDrawnAndStaysWhenItComes()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        var circuit = new TaskCompletionSource();
        await page.Page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await circuit.Task;
            await route.ContinueAsync();
        });

        await page.Page.GotoAsync("/?limit=20");
        await page.Page.WaitForFunctionAsync("() => document.getElementById('canvas')?.explorer?.drawn().labels.length > 0");
        await Expect(page.Page.GetByText("Drawing the network…")).ToBeHiddenAsync();
        await page.Canvas.FocusAsync();
        await page.PressOnCanvasAsync("PageDown");
        await page.PressOnCanvasAsync("Space");
        Assert.Equal(0, await page.Page.Locator("main[data-ready]").CountAsync());
        await page.Page.EvaluateAsync("() => { document.querySelector('canvas').isTheFirst = true; }");

        circuit.SetResult();
        await page.ReadyAsync();

        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.querySelector('#canvas canvas').isTheFirst === true"));
        await Expect(page.Page.Locator("#canvas canvas")).ToBeFocusedAsync();
        await Expect(page.Inspector.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        Assert.Equal(1, await page.Page.EvaluateAsync<int>("() => document.getElementById('canvas').explorer.drawn().selected.length"));
        Assert.Empty(page.Complaints);
    }
}
