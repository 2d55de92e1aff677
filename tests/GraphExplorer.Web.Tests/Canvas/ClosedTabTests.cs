using Bunit;
using GraphExplorer.Application.Registration;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace GraphExplorer.Web.Tests.Canvas;

/// <summary>A tab that is closed while its page still opens.</summary>
public sealed class ClosedTabTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-page-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Canvas_OfAClosedTab_IsNoFault()
    {
        using var page = new PageContext(services => services
            .AddGraphExplorer(data.FullName)
            .AddSingleton<IWorkspaceStore, NoWorkspace>()
            .AddSingleton<IJSRuntime, ClosedTab>());

        var shown = page.Render<ExplorerPage>();
        shown.WaitForAssertion(() => Assert.Single(shown.FindAll("#canvas")));
        await shown.InvokeAsync(() => { });

        Assert.False(page.Renderer.UnhandledException.IsCompleted);
    }

    /// <summary>The browser of a closed tab: nothing can be called there any more.</summary>
    private sealed class ClosedTab : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, default, args);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            ValueTask.FromException<TValue>(new JSDisconnectedException("The tab was closed."));
    }
}
