using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

public sealed class ReviewerTests(Browser browser)
{
    [Fact]
    public async Task WeakestTies_WalkedByKeyboard_AreFlaggedWithAReason_AndStayFlagged()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var page = await browser.OpenAsync(application);
        await page.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Weakest ties" }).ClickAsync();
        var list = page.Page.GetByRole(AriaRole.Listbox, new() { Name = "Weakest ties" });
        await Expect(list.GetByRole(AriaRole.Option).First).ToContainTextAsync("low");

        await Expect(list).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("j");
        var second = list.Locator("[aria-selected='true']");
        await Expect(second).ToHaveCountAsync(1);
        await Expect(page.Inspector.GetByText("Likelihood: not stated")).ToBeVisibleAsync();

        await page.Inspector.GetByRole(AriaRole.Button, new() { Name = "Flag…" }).ClickAsync();
        var dialog = page.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Reason" }).FillAsync("Who says so is unnamed.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();

        await Expect(page.Inspector.GetByRole(AriaRole.Region, new() { Name = "Reviews" }).GetByText("Who says so is unnamed.")).ToBeVisibleAsync();
        await page.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Which ties" }).GetByRole(AriaRole.Button, new() { Name = "Flagged" }).ClickAsync();
        await Expect(list.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        Assert.Equal(1, await page.Page.EvaluateAsync<int>("async () => (await (await fetch('/api/weakest?flagged=true')).json()).total"));
        Assert.Contains("flagged", await page.Page.EvaluateAsync<string>("async () => await (await fetch('/api/scene')).text()"), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }
}
