using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

/// <summary>With motion, as most people have it: a scene is on its way to the next for a moment.</summary>
public sealed class MotionTests(Browser browser)
{
    private const string SelectOneOfTheNew = """
        (before) => {
          const { explorer } = document.getElementById('canvas');
          const { id } = explorer.stage.scene.nodes.find((node) => !before.includes(node.id));
          explorer.select([id], [], false);
          return id;
        }
        """;

    [Fact]
    public async Task Undo_OfAnExpansion_LeavesNothingSelectedOfWhatIsGone()
    {
        await using var application = new ExplorerProcess();
        await application.StartAsync();
        await using var page = await browser.OpenAsync(application, motion: ReducedMotion.NoPreference);
        await page.Page.GotoAsync("/?focus=" + await page.Page.EvaluateAsync<string>("async () => (await (await fetch('/api/search?q=United%20States')).json())[0].id"));
        await page.ReadyAsync();
        await page.FindAsync("ISIS-K", "ISIS-K");
        var before = await page.Page.EvaluateAsync<string[]>("() => document.getElementById('canvas').explorer.stage.scene.nodes.map(({ id }) => id)");
        await page.PressOnCanvasAsync("e");
        await page.Page.WaitForFunctionAsync("most => document.getElementById('canvas').explorer.drawn().entities > most", before.Length);

        var selected = await page.Page.EvaluateAsync<string>(SelectOneOfTheNew, before);
        await page.PressOnCanvasAsync("Control+z");
        await page.Page.WaitForFunctionAsync("least => document.getElementById('canvas').explorer.drawn().entities === least", before.Length);

        Assert.DoesNotContain(selected, before);
        Assert.Empty(await page.Page.EvaluateAsync<string[]>("() => document.getElementById('canvas').explorer.drawn().selected"));
        Assert.Empty(page.Complaints);
    }
}
