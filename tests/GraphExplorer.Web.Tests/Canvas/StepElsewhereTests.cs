using Bunit;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Questions;
using GraphExplorer.Application.Registration;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Web.Canvas;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Canvas;

/// <summary>Steps that other browsers take, in the exploration that is open here and in others.</summary>
public sealed class StepElsewhereTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-steps-");
    private readonly PageContext page;

    public StepElsewhereTests() => page = new PageContext(services => services.AddEmbeddedStores(data.FullName).AddGraphExplorer(data.FullName));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        page.Dispose();
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task StepInThisExploration_HeardBeforeItsScene_IsFollowedWhateverHappensInOthersMeanwhile()
    {
        var (mine, other) = (await OpenAsync(), await OpenAsync());
        page.Bench.ShowAddress($"exploration={mine}");
        var watch = page.Show<StoreWatch>();

        await StepAsync(mine, "dark");
        await StepAsync(other, "dark");
        await StepAsync(other, "light");
        await watch.InvokeAsync(() => page.Bench.ShowScene(SceneOf(mine, 1)));

        watch.WaitForAssertion(() => Assert.Equal([2], page.Canvas.Followed));
    }

    [Fact]
    public async Task StepInAnotherExploration_IsNotFollowed()
    {
        var (mine, other) = (await OpenAsync(), await OpenAsync());
        var watch = page.Show<StoreWatch>();
        page.Bench.ShowAddress($"exploration={other}");
        await StepAsync(other, "dark");

        page.Bench.ShowAddress($"exploration={mine}");
        await StepAsync(other, "light");
        await watch.InvokeAsync(() => page.Bench.ShowScene(SceneOf(mine, 1)));
        Assert.Empty(page.Canvas.Followed);

        await StepAsync(mine, "dark");
        watch.WaitForAssertion(() => Assert.Equal([2], page.Canvas.Followed));
    }

    private static SceneSummary SceneOf(string exploration, long version) => new(
        new ExplorationSummary(exploration, null, version, 0, null, null, null, null, null, null), new NetworkCounts(0, 0), null, 0, null, []);

    private async Task<string> OpenAsync() =>
        (await page.Services.GetRequiredService<OpenExploration>().RunAsync(NetworkRequest.Whole, ArrangementRequest.Default, null, Cancel)).Id;

    private async Task StepAsync(string exploration, string theme) =>
        await page.Services.GetRequiredService<TakeStep>().RunAsync(exploration, new ChooseTheme(Guid.NewGuid().ToString(), theme), "tester", null, Cancel);
}
