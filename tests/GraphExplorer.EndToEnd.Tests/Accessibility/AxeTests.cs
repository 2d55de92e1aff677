using Deque.AxeCore.Playwright;
using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Accessibility;

public sealed class AxeTests(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 1920)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Page_WithEverythingOpen_HasNoViolation(ColorScheme theme, int width)
    {
        await using var page = await browser.OpenAsync(browser.Shared, width: width, theme: theme);
        await CheckAsync(page);

        await page.FindAsync("Haqqani Network", "Haqqani Network");
        await page.Inspector.WaitForAsync();
        await CheckAsync(page);

        await page.Inspector.GetByText("alleged to use as a cutout").First.ClickAsync();
        await page.Inspector.GetByText("Likelihood: not stated").WaitForAsync();
        await CheckAsync(page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Dialogs_HaveNoViolation(ColorScheme theme)
    {
        await using var page = await browser.OpenAsync(browser.Shared, theme: theme);
        await page.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Weakest ties" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Listbox, new() { Name = "Weakest ties" }).WaitForAsync();
        await CheckAsync(page);
        foreach (var name in new[] { "Export", "Help" })
        {
            await page.Toolbar.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
            await page.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
            await CheckAsync(page);
            await page.Page.Keyboard.PressAsync("Escape");
        }

        foreach (var name in new[] { "Recent explorations…", "Import a file…", "Your name…" })
        {
            await page.Page.GetByRole(AriaRole.Button, new() { Name = "Whole network" }).ClickAsync();
            await page.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
            await page.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
            await CheckAsync(page);
            await page.Page.Keyboard.PressAsync("Escape");
        }

    }

    private static async Task CheckAsync(ExplorerPage page) =>
        Assert.Empty((await page.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
}
