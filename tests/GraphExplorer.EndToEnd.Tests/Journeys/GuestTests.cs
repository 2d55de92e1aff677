using Deque.AxeCore.Playwright;
using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

public sealed class GuestTests(Browser browser)
{
    private const string Harbour = """
        CREATE (ada:Entity:Human {passport: 'A-1', names: ['Ada Moreau', 'A. Moreau']}),
               (bo:Entity:Human:Suspect {passport: 'B/2', names: ['Bo al-Tajir']}),
               (dock:Entity:Firm {reg: 7, title: 'Northern Dockers'}),
               (line:Entity:Firm {reg: 8, title: 'Blue Line'}),
               (quay:Entity:Basin {code: 'Q4', called: 'Quay 4', name: 'Quay 4'}),
               (:`<img src=x onerror=alert(1)>` {`a``b`: 1})
        CREATE (ada)-[:WORKS_FOR {conf: 0.75, src: 'file 9', since: date('2014-01-01'), note: 'as clerk'}]->(dock),
               (ada)-[:WORKS_FOR {conf: 0.5, src: 'file 3'}]->(dock),
               (bo)-[:WORKS_FOR]->(line),
               (ada)-[:KNOWS]->(bo),
               (dock)-[:USES]->(quay)
        """;

    [Fact]
    public async Task SomebodyElsesDatabase_IsMappedOnThePage_ReadAndKept_AndNothingIsWrittenThere()
    {
        using var foreign = await ForeignServer.EmptyAsync();
        var before = await foreign.SayAsync(Harbour);
        await using var application = new ExplorerProcess();
        await application.StartAsync("--store", foreign.Address);
        await using var page = await browser.OpenAsync(application);

        await MapAsync(page);
        await page.ShowsAsync("Shown 5 of 5 entities · 4 of 4 ties");
        await ReadTieAsync(page);

        await page.Page.ReloadAsync();
        await page.ReadyAsync();
        await page.ShowsAsync("Shown 5 of 5 entities · 4 of 4 ties");
        await application.KillAsync();
        await application.StartAsync("--store", foreign.Address);
        await using var again = await browser.OpenAsync(application);
        await again.ShowsAsync("Shown 5 of 5 entities · 4 of 4 ties");

        Assert.Equal(before, await foreign.SayAsync("RETURN 1"));
        Assert.Empty(again.Complaints);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task MappingPage_WithAChoiceOpen_HasNoViolation(ColorScheme theme)
    {
        using var foreign = await ForeignServer.EmptyAsync();
        await foreign.SayAsync(Harbour);
        await using var application = new ExplorerProcess();
        await application.StartAsync("--store", foreign.Address);
        await using var page = await browser.OpenAsync(application, theme: theme);
        await Expect(page.Page.GetByText("would be seen.")).ToBeVisibleAsync();
        await CheckAsync(page);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "What names Human: names" }).PressAsync("Enter");
        await page.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await CheckAsync(page);
        await page.Page.Keyboard.PressAsync("Escape");

        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "What names Human: names" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EmptyDatabaseThatIsNotOurs_IsOpened_SaysWhatToDo()
    {
        using var foreign = await ForeignServer.EmptyAsync();
        await foreign.SayAsync("CREATE ()");
        await using var application = new ExplorerProcess();
        await application.StartAsync("--store", foreign.Address);
        await using var page = await browser.OpenAsync(application);

        await Expect(page.Page.GetByText("There is nothing to read yet")).ToBeVisibleAsync();

        await foreign.SayAsync("CREATE (:Person {id: 1, name: 'Ada'})");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Look again" }).ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Row, new() { Name = "Person 1 node" })).ToBeVisibleAsync();
    }

    private static async Task MapAsync(ExplorerPage page)
    {
        await page.Page.WaitForURLAsync("**/mapping");
        var basin = page.Page.GetByRole(AriaRole.Combobox, new() { Name = "What nodes labelled Basin are" });
        await Expect(page.Page.GetByRole(AriaRole.Combobox, new() { Name = "What nodes labelled Human are" })).ToHaveValueAsync("person");
        await Expect(page.Page.GetByText("would be seen.")).ToBeVisibleAsync();
        await basin.SelectOptionAsync("place");
        await page.Page.GetByRole(AriaRole.Combobox, new() { Name = "What relationships of type USES are" }).SelectOptionAsync("uses");
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.GetByRole(AriaRole.Button, new() { Name = "Download the mapping" }).ClickAsync());
        Assert.Contains("\"Basin\"", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Use this mapping" }).ClickAsync();
        await page.Canvas.WaitForAsync();
    }

    private static async Task CheckAsync(ExplorerPage page) => Assert.Equal(
        "", string.Join('\n', (await page.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}")));

    private static async Task ReadTieAsync(ExplorerPage page)
    {
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Read-only · neo4j at" })).ToBeVisibleAsync();
        await page.FindAsync("moreau", "Ada Moreau");
        await page.Inspector.GetByRole(AriaRole.Button, new() { Name = "part of Northern Dockers" }).ClickAsync();

        var recorded = page.Inspector.GetByRole(AriaRole.Region, new() { Name = "As recorded there" });
        await Expect(recorded).ToContainTextAsync("2 parallel relationships");
        await Expect(recorded).ToContainTextAsync("0.75");
        await Expect(recorded).ToContainTextAsync("as clerk");
        await Expect(page.Inspector.GetByRole(AriaRole.Region, new() { Name = "Confidence" })).ToContainTextAsync("unassessed");
        await Expect(page.Inspector.GetByText("nothing can be reviewed here")).ToBeVisibleAsync();
        await Expect(page.Inspector.GetByRole(AriaRole.Button, new() { Name = "Flag…" })).ToHaveCountAsync(0);
        Assert.Empty(page.Complaints);
    }
}
