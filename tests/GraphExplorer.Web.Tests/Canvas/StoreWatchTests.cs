using Bunit;
using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Web.Canvas;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Canvas;

public sealed class StoreWatchTests : IDisposable
{
    private readonly PageContext _page = new(services => services.AddSingleton<ChangeFeed>().AddSingleton<ExplorationFeed>());

    public void Dispose() => _page.Dispose();

    [Fact]
    public void Watch_StoreComesBack_HasEverythingAskedForAgain()
    {
        var watch = _page.Show<StoreWatch>();
        var asked = _page.Bench.Refreshes;

        _page.Reach.Note("No Neo4j answers.");
        Assert.Equal((asked, 0), (_page.Bench.Refreshes, _page.Canvas.Reloads));

        _page.Reach.Note(null);
        watch.WaitForAssertion(() => Assert.Equal((asked + 1, 1), (_page.Bench.Refreshes, _page.Canvas.Reloads)));
    }
}
