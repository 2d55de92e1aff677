using GraphExplorer.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

public sealed class HostileNamesTests(Browser browser)
{
    private static readonly string[] Names =
    [
        "<img src=x onerror=alert(1)>", "<script>alert(2)</script>", "Evil \u202Egnp.exe", "👨‍👩‍👧 Family 🇺🇳", new string('W', 10_000), "=cmd|' /C calc'!A0", "شرکت نفت ۱۴۰۳", "呼罗珊",
    ];

    [Fact]
    public async Task Names_WithMarkupAndControls_AreShownAsTextEverywhere()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync("--empty");
        await using var page = await browser.OpenAsync(application);
        var alerts = 0;
        page.Page.Dialog += async (_, dialog) =>
        {
            alerts++;
            await dialog.DismissAsync();
        };

        await page.ImportAsync("from,type,to\n" + string.Join('\n', Names.Skip(1).Select(name => $"{Quoted(Names[0])},ally,{Quoted(name)}")));
        await page.Page.GotoAsync("/");
        await page.ReadyAsync();
        await page.ShowsAsync($"Shown {Names.Length} of {Names.Length} entities");
        await page.FindAsync("onerror", "<img src=x onerror=alert(1)>");
        await Expect(page.Inspector.GetByText("<img src=x onerror=alert(1)>").First).ToBeVisibleAsync();
        var svg = await page.Page.EvaluateAsync<string>("async () => await (await fetch('/api/export.svg')).text()");
        var png = await page.Page.EvaluateAsync<int>("async () => (await fetch('/api/export.png')).status");

        Assert.Equal(0, alerts);
        Assert.DoesNotContain("<script", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', svg);
        Assert.Equal(200, png);
        Assert.Empty(page.Complaints);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
