using Bunit;
using GraphExplorer.Web.Canvas;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace GraphExplorer.Web.Tests.Canvas;

/// <summary>What happens while the browser opens the canvas.</summary>
public sealed class SlowTabTests : IDisposable
{
    private readonly SlowTab tab = new();
    private readonly PageContext page;

    public SlowTabTests()
    {
        page = new PageContext(services => services.AddSingleton<IJSRuntime>(tab));
        page.Bench.Detach();
        page.Bench.ShowAddress("focus=isis-k");
    }

    public void Dispose() => page.Dispose();

    [Fact]
    public async Task AnotherAddress_BeforeTheCanvasIsThere_IsOpenedOnceItIs()
    {
        var canvas = page.Show<ExplorerCanvas>();

        page.Bench.ShowAddress("focus=haqqani");
        await canvas.InvokeAsync(tab.Opening.SetResult);

        Assert.Same(canvas.Instance, page.Bench.Canvas);
        Assert.Equal(["open focus=haqqani"], tab.Calls);
    }

    [Fact]
    public async Task AnotherAddress_ToldByTheCanvasItself_IsNotOpenedAgain()
    {
        var canvas = page.Show<ExplorerCanvas>();

        await canvas.InvokeAsync(() => canvas.Instance.OnAddress("exploration=mine"));
        await canvas.InvokeAsync(tab.Opening.SetResult);

        Assert.Same(canvas.Instance, page.Bench.Canvas);
        Assert.Empty(tab.Calls);
    }

    [Fact]
    public async Task Canvas_OpenedAfterItsPageWasLeft_IsClosed()
    {
        page.Show<ExplorerCanvas>();
        await page.DisposeComponentsAsync();
        Assert.Empty(tab.Calls);

        await page.Renderer.Dispatcher.InvokeAsync(tab.Opening.SetResult);

        Assert.Equal(["dispose", "released"], tab.Calls);
        Assert.Null(page.Bench.Canvas);
    }

    [Fact]
    public async Task Canvas_WhoseTabIsClosedAfterItsPageWasLeft_IsNoFault()
    {
        page.Show<ExplorerCanvas>();
        await page.DisposeComponentsAsync();

        await page.Renderer.Dispatcher.InvokeAsync(() => tab.Opening.SetException(new JSDisconnectedException("The tab was closed.")));

        Assert.False(page.Renderer.UnhandledException.IsCompleted);
    }
}
