using Bunit;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Canvas;

public sealed class UnfilteredNetworkTests : IDisposable
{
    private readonly PageContext page = new(services => services
        .AddSingleton<IWorkspaceStore, NoWorkspace>().AddSingleton<ShowExploration>().AddSingleton<ExplorationNetwork>().AddSingleton<AssembledNetworks>().AddSingleton<NetworkParts>().AddSingleton<AskNetwork>());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Network_RefusedBefore_IsAskedForAgainWithTheSameScene()
    {
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var part = Drawn();
        Assert.Null(page.Bench.Unfiltered);

        page.Store.Trouble = null;
        page.Bench.AskAgain();

        part.WaitForAssertion(() => Assert.Equal(2, page.Bench.Unfiltered!.Relationships.Count));
    }

    [Fact]
    public void Network_AnsweredBefore_IsAskedForAgainOnceTheStoreIsBack()
    {
        var part = Drawn();
        part.WaitForAssertion(() => Assert.Equal(2, page.Bench.Unfiltered!.Relationships.Count));
        page.Store.Ties.RemoveAt(1);
        page.Store.Change++;

        page.Bench.Say("Nothing to do with it.");
        Assert.Equal(2, page.Bench.Unfiltered!.Relationships.Count);
        page.Bench.AskAgain();

        part.WaitForAssertion(() => Assert.Single(page.Bench.Unfiltered!.Relationships));
    }

    private IRenderedComponent<UnfilteredNetwork> Drawn()
    {
        var part = page.Show<UnfilteredNetwork>();
        var drawn = Sample.Network([.. page.Store.Ties]);
        page.Bench.ShowScene(new SceneSummary(null, drawn.Shown, drawn.Total, 1, null, []));
        return part;
    }
}
