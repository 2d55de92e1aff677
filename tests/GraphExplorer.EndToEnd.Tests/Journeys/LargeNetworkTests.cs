using System.Globalization;
using System.Xml.Linq;
using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

public sealed class LargeNetworkTests(Browser browser)
{
    /// <summary>For what is laid out, or goes over thousands, on a machine that is busy with other tests, ms.</summary>
    private const int Patience = 60_000;

    [Fact]
    public async Task LargeNetwork_IsEnteredByAPiece_ExpandedByAFamily_AndOpenedWhole()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync("--empty");
        await using var page = await browser.OpenAsync(application);
        await page.ImportAsync(LargeNetwork.Csv);

        await StartAsync(page, "50 best tied");
        await ShowsAsync(page, 50);
        await ExpandHubByFrontsAsync(page, 150);
        await ShowsAsync(page, 200);
        Assert.Equal(150, await page.Page.EvaluateAsync<int>("() => document.getElementById('canvas').explorer.stage.scene.edges.filter(({ family }) => family === 'covert').length"));

        await StartAsync(page, "All of it");
        await ShowsAsync(page, LargeNetwork.Entities);
        await SelectByClickAsync(page, LargeNetwork.Hub);
        Assert.Equal(LargeNetwork.Entities, await CountNamesInSvgAsync(page));
        // the browser notes that the expansion was refused before it was asked about
        Assert.All(page.Complaints, complaint => Assert.Contains("409", complaint, StringComparison.Ordinal));
    }

    // what is offered in place of everything: a search, the most connected, parts by family, by community and apart
    private static async Task StartAsync(ExplorerPage page, string piece)
    {
        await page.Page.GotoAsync("/");
        var start = page.Page.GetByRole(AriaRole.Main);
        await Expect(start.GetByRole(AriaRole.Heading, new() { Name = "Where do you want to start?" })).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(page.Canvas).ToHaveCountAsync(0);
        await Expect(start.GetByRole(AriaRole.Button, new() { Name = "Find an entity" })).ToBeVisibleAsync();
        await Expect(start.GetByRole(AriaRole.Link, new() { Name = "covert 800 ties" })).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(start.GetByRole(AriaRole.Link, new() { Name = $"around {LargeNetwork.Hub}" }).First).ToBeVisibleAsync();
        await Expect(start.GetByRole(AriaRole.Heading, new() { Name = "A part that is tied to nothing else, of 2" })).ToBeVisibleAsync();
        await start.GetByRole(AriaRole.Link, new() { Name = piece, Exact = true }).ClickAsync();
        await page.Page.Locator("main[data-ready] canvas[aria-label^='Network of']").WaitForAsync(new() { Timeout = Patience });
    }

    private static async Task ExpandHubByFrontsAsync(ExplorerPage page, int most)
    {
        await page.FindAsync(LargeNetwork.Hub, LargeNetwork.Hub);
        await page.PressOnCanvasAsync("e");
        var dialog = page.Page.GetByRole(AriaRole.Dialog, new() { Name = $"Expand {LargeNetwork.Hub}" });
        await Expect(dialog.GetByText($"{Number(LargeNetwork.Allies + LargeNetwork.Fronts)} neighbours.")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(dialog.GetByRole(AriaRole.Checkbox, new() { Name = $"covert {LargeNetwork.Fronts}" })).ToBeCheckedAsync();
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = "alliance 1,151" }).UncheckAsync();
        await dialog.GetByRole(AriaRole.Spinbutton, new() { Name = "At most" }).FillAsync(most.ToString(CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Expand" }).ClickAsync();
    }

    private static async Task SelectByClickAsync(ExplorerPage page, string name)
    {
        await page.PressOnCanvasAsync("0");
        var at = await page.Page.EvaluateAsync<float[]>(
            "name => { const { stage } = document.getElementById('canvas').explorer; const { x, y } = stage.locate({ kind: 'entity', id: stage.scene.nodes.find((node) => node.name === name).id }); return [x, y]; }", name);
        await page.Canvas.ClickAsync(new() { Position = new() { X = at[0], Y = at[1] } });
        await Expect(page.Inspector.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    private static async Task<int> CountNamesInSvgAsync(ExplorerPage page)
    {
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        var link = page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link, new() { Name = "Download" });
        var download = await page.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync(), new() { Timeout = Patience });
        var texts = XDocument.Load(await download.PathAsync()).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);
        return texts.Where(text => text == LargeNetwork.Hub || text.StartsWith("Ally ", StringComparison.Ordinal) || text.StartsWith("Front ", StringComparison.Ordinal) || text.StartsWith("Link ", StringComparison.Ordinal)).Distinct().Count();
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static Task ShowsAsync(ExplorerPage page, int entities) =>
        Expect(page.Page.GetByText($"Shown {Number(entities)} of {Number(LargeNetwork.Entities)} entities")).ToBeVisibleAsync(new() { Timeout = Patience });
}
