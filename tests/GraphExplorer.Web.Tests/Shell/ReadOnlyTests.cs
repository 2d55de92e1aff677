using Bunit;
using GraphExplorer.Application.Questions;
using GraphExplorer.Web.Features.Help;
using GraphExplorer.Web.Features.Legend;
using GraphExplorer.Web.Features.Reviewing;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components.Web;

namespace GraphExplorer.Web.Tests.Shell;

public sealed class ReadOnlyTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void NetworkMenu_OfAReadOnlyNetwork_ImportsNothingAndSaysWhy()
    {
        Restrict();

        var menu = page.Show<NetworkMenu>(parameters => parameters.Add(part => part.Title, "Whole network"));

        Assert.True(menu.FindAll("button").Single(button => button.TextContent == "Import a file…").HasAttribute("disabled"));
        Assert.Equal("It is only read.", menu.Find(".menu-note").TextContent);
        Assert.DoesNotContain("Your name…", menu.Markup, StringComparison.Ordinal);
        Assert.Equal("/mapping", menu.FindAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public void NetworkMenu_OfOurOwnNetwork_ImportsAndKnowsNoMapping()
    {
        var menu = page.Show<NetworkMenu>(parameters => parameters.Add(part => part.Title, "Whole network"));

        Assert.False(menu.FindAll("button").Single(button => button.TextContent == "Import a file…").HasAttribute("disabled"));
        Assert.Empty(menu.FindAll(".menu-note, [href='/mapping']"));
    }

    [Fact]
    public void StorePlace_OfAReadOnlyNetwork_TellsWhoseItIs()
    {
        Restrict();

        var place = page.Show<StorePlace>();

        Assert.Equal("Read-only · network.db", place.Find("button").TextContent);
        Assert.Contains("It is only read.", place.Find(".store-terms").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WeakestPanel_OfAReadOnlyNetwork_AsksForNoVerdict()
    {
        Restrict();
        var panel = page.Show<WeakestPanel>();

        foreach (var key in new[] { "j", "a", "f", "l" })
        {
            panel.Find("[role=listbox]").KeyDown(new KeyboardEventArgs { Key = key });
        }

        Assert.Equal(page.Store.Ties[0].Relationship.Id, page.Bench.Selection.OneRelationship);
        Assert.Null(page.Bench.ReviewSubject);
        Assert.DoesNotContain("agree", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_OfAReadOnlyNetwork_TellsNoKeysOfReviews()
    {
        Assert.Contains("Agree, flag, lower", page.Show<HelpDialog>().Markup, StringComparison.Ordinal);

        Restrict();

        Assert.DoesNotContain("Agree, flag, lower", page.Show<HelpDialog>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Legend_OfSomebodyElsesNetwork_KnowsNoConfidence()
    {
        page.ShowNetwork(Sample.Foreign(Domain.Networks.Recordings.None));
        Restrict();

        var keys = page.Show<LegendBar>().Find(".legend-keys").TextContent;

        Assert.Contains("unassessed", keys, StringComparison.Ordinal);
        Assert.DoesNotContain("moderate", keys, StringComparison.Ordinal);
    }

    private void Restrict() => page.Bench.ShowTerms(new StoreTerms("It is only read.", Foreign: true, Unmapped: false));
}
