using Bunit;
using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Registration;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Shell;

/// <summary>The whole page on a store that goes away and comes back.</summary>
public sealed class ExplorerPageTests : IDisposable
{
    private static readonly StoreRefusedException Away = new("No Neo4j answers.", "Start it.");

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-page-");
    private readonly PageContext page;
    private readonly BunitJSModuleInterop canvas;

    public ExplorerPageTests()
    {
        page = new PageContext(services => services.AddGraphExplorer(data.FullName).AddSingleton<IWorkspaceStore, NoWorkspace>());
        var script = page.JSInterop.SetupModule(PageScript.Address);
        script.Mode = JSRuntimeMode.Loose;
        canvas = script.SetupModule("openCanvas", _ => true);
        canvas.Mode = JSRuntimeMode.Loose;
    }

    public void Dispose()
    {
        page.Dispose();
        data.Delete(recursive: true);
    }

    [Fact]
    public void Page_OpenedWhileTheStoreIsAway_ShowsThePictureOnceItIsBack()
    {
        page.Store.Trouble = Away;
        var shown = page.Render<ExplorerPage>();
        Assert.Equal("The network cannot be read", shown.Find(".start h1").TextContent);

        var reach = page.Services.GetRequiredService<StoreReach>();
        reach.Note("No Neo4j answers.");
        page.Store.Trouble = null;
        reach.Note(null);

        shown.WaitForAssertion(() => Assert.Single(shown.FindAll("#canvas")));
        Assert.Empty(shown.FindAll(".start"));
    }

    [Fact]
    public void Page_OfAStoreThatTakesTooLongToCount_BeginsWithASearchAndDrawsWhatTheAddressAsksFor()
    {
        page.Store.Uncounted = true;
        var shown = page.Render<ExplorerPage>();
        Assert.Equal("Where do you want to start?", shown.Find(".start-panel h1").TextContent);

        page.Services.GetRequiredService<NavigationManager>().NavigateTo("/?focus=isis-k&hops=1");

        shown.WaitForAssertion(() => Assert.Single(shown.FindAll("#canvas")));
    }

    [Fact]
    public void Elsewhere_WhileTheStoreIsAway_IsWhereTheCanvasTurnsToAndIsTold()
    {
        page.Services.GetRequiredService<NavigationManager>().NavigateTo("/?focus=isis-k&hops=1");
        var shown = page.Render<ExplorerPage>();
        var drawn = Sample.Network([.. page.Store.Ties]);
        shown.WaitForAssertion(() => Assert.Single(shown.FindAll("#canvas")));
        shown.InvokeAsync(() => shown.FindComponent<ExplorerCanvas>().Instance.OnScene(new SceneSummary(null, drawn.Shown, drawn.Total, 1, null, [])));
        page.Store.Trouble = Away;

        page.Services.GetRequiredService<NavigationManager>().NavigateTo("/");

        shown.WaitForAssertion(() => Assert.Equal("", canvas.Invocations["open"].Single().Arguments[0]));
        Assert.Single(shown.FindAll("#canvas"));
        shown.WaitForAssertion(() => Assert.Contains("No Neo4j answers.", shown.Find(".notice-line").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Elsewhere_TwiceAndCountedTheOtherWayRound_IsTheLastOfThem()
    {
        var navigation = page.Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/?focus=isis-k");
        var shown = page.Render<ExplorerPage>();
        shown.WaitForAssertion(() => Assert.Single(shown.FindAll("#canvas")));
        var counts = new List<TaskCompletionSource>();
        page.Store.Counting = () =>
        {
            counts.Add(new TaskCompletionSource());
            return counts[^1].Task;
        };

        await shown.InvokeAsync(() => navigation.NavigateTo("/?focus=haqqani"));
        await shown.InvokeAsync(() => navigation.NavigateTo("/?focus=qaeda"));
        await shown.InvokeAsync(() => counts[1].SetResult());
        await shown.InvokeAsync(() => counts[0].SetResult());

        Assert.Equal(["focus=qaeda"], canvas.Invocations["open"].Select(call => call.Arguments[0]));
    }
}
