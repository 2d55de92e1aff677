using Bunit;
using GraphExplorer.Application.Parts;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Features.Starting;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Starting;

public sealed class StartPanelTests : IDisposable
{
    private readonly PageContext page = new(services => services.AddSingleton<NetworkParts>().AddSingleton<OfferParts>());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Panel_OfALargeNetwork_OffersPiecesOfItEachInOneClick()
    {
        var panel = Show(new NetworkCounts(1_240, 5_000));

        panel.WaitForAssertion(() => Assert.NotEmpty(panel.FindAll(".start-parts a")));
        Assert.StartsWith("A network of 1,240 entities and 5,000 ties", panel.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/?limit=50", "/?limit=200", "/?limit=500", "/?limit=50000", "/?family=alliance&limit=2", "/?family=covert&limit=2", "/?community=haqqani&limit=3"],
            panel.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("around Haqqani Network", panel.Find(".start-parts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_OfANetworkThatIsNotCounted_OffersWhatNeedsNoCount()
    {
        var panel = Show(null);

        Assert.Equal(["/?limit=50", "/?limit=200", "/?limit=500", "/?limit=2000"], panel.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Store_ThatRefuses_IsToldAndAskedAgain_WhileTheRestIsOffered()
    {
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var panel = Show(new NetworkCounts(1_240, 5_000));
        panel.WaitForAssertion(() => Assert.NotEmpty(panel.FindAll(".fault")));
        Assert.Contains("No Neo4j answers.", panel.Find(".fault").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(panel.FindAll("a[href='/?limit=50']"));

        page.Store.Trouble = null;
        panel.FindAll("button").Single(button => button.TextContent == "Try again").Click();

        panel.WaitForAssertion(() => Assert.NotEmpty(panel.FindAll(".start-parts a")));
    }

    private IRenderedComponent<StartPanel> Show(NetworkCounts? counts) => page.Show<StartPanel>(parameters => parameters.Add(panel => panel.Counts, counts));
}
