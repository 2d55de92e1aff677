using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

public sealed class AnalystTests(Browser browser)
{
    [Fact]
    public async Task FirstStart_ShowsTheSeedNetwork_WithoutAComplaint()
    {
        await using var page = await browser.OpenAsync(browser.Shared);

        await page.ShowsAsync("Shown 29 of 29 entities · 53 of 53 ties");
        await Expect(page.Canvas).ToHaveAttributeAsync("aria-label", "Network of 29 entities and 53 ties");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task MistypedName_IsFound_AndItsTiesAreShownWithClaims()
    {
        await using var page = await browser.OpenAsync(browser.Shared);

        await page.FindAsync("haqani netwrok", "Haqqani Network");

        await Expect(page.Inspector.GetByRole(AriaRole.Heading, new() { Name = "Haqqani Network" })).ToBeVisibleAsync();
        await page.Inspector.GetByText("alleged to use as a cutout").First.ClickAsync();
        await Expect(page.Inspector.GetByText("Likelihood: not stated")).ToBeVisibleAsync();
        await Expect(page.Inspector.GetByRole(AriaRole.Article, new() { Name = "some member states supports" })).ToBeVisibleAsync();
        await Expect(page.Inspector.GetByRole(AriaRole.Article, new() { Name = "other member states disputes" })).ToBeVisibleAsync();
        await Expect(page.Inspector.GetByRole(AriaRole.Article, new() { Name = "Thomas Joscelyn questions" })).ToBeVisibleAsync();
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Exploration_SurvivesUndoReloadAndASecondTab()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        await page.FindAsync("Haqqani Network", "Haqqani Network");
        await page.PressOnCanvasAsync("Delete");

        await page.ShowsAsync("Shown 28 of 29 entities");
        await page.Page.WaitForURLAsync("**/?exploration=*");
        await Expect(page.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Undo: Hide Haqqani Network" })).ToBeEnabledAsync();

        await page.Page.ReloadAsync();
        await page.ReadyAsync();
        await page.ShowsAsync("Shown 28 of 29 entities");

        var second = await page.OpenTabAsync(page.Page.Url);
        await second.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Undo: Hide Haqqani Network" }).ClickAsync();
        await second.ShowsAsync("Shown 29 of 29 entities · 53 of 53 ties");

        await page.ShowsAsync("Shown 29 of 29 entities · 53 of 53 ties");
        await Expect(page.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Redo: Hide Haqqani Network" })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Step_TakenInAnotherBrowser_IsFollowed()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        await page.FindAsync("NATO", "NATO");
        await page.PressOnCanvasAsync("Delete");
        await page.ShowsAsync("Shown 28 of 29 entities");
        await page.Page.WaitForURLAsync("**/?exploration=*");
        await using var other = await browser.OpenAsync(browser.Shared, new Uri(page.Page.Url).PathAndQuery);

        await other.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Undo: Hide NATO" }).ClickAsync();

        await page.ShowsAsync("Shown 29 of 29 entities · 53 of 53 ties");
    }

    [Fact]
    public async Task Neighbourhood_ExpandedByKeyboard_GrowsAroundWhatStands()
    {
        await using var start = await browser.OpenAsync(browser.Shared);
        await start.FindAsync("Joe Biden", "Joe Biden");
        var id = await start.Page.EvaluateAsync<string>("async () => (await (await fetch('/api/search?q=Joe%20Biden')).json())[0].id");
        await using var page = await browser.OpenAsync(browser.Shared, $"/?focus={id}&hops=1");
        await page.ShowsAsync("Shown 2 of");

        await page.FindAsync("United States", "United States");
        await page.PressOnCanvasAsync("e");

        await Expect(page.Toolbar.GetByRole(AriaRole.Button, new() { NameRegex = Patterns.UndoExpand() })).ToBeEnabledAsync();
        await page.ShowsAsync("Shown 8 of 29 entities");
    }

    [Fact]
    public async Task Filters_SayWhatTheyRemove_AndClear()
    {
        await using var page = await browser.OpenAsync(browser.Shared);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Contested", Exact = true }).ClickAsync();

        await page.ShowsAsync("3 of 53 ties");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).First.ClickAsync();
        await page.ShowsAsync("Shown 29 of 29 entities · 53 of 53 ties");
    }
}
