using Bunit;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Features.Searching;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Searching;

public sealed class SearchBoxTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void OtherName_Matches_IsToldBesideTheName()
    {
        page.Store.Hits.Add(new SearchHit(Sample.IsisK, "Islamic State-Khorasan Province", 0.9));

        var option = Type("khorasan").Find("[role=option]");

        Assert.Contains("ISIS-K", option.TextContent, StringComparison.Ordinal);
        Assert.Equal("Islamic State-Khorasan Province", option.QuerySelector(".hit-matched")!.TextContent);
    }

    [Fact]
    public void NameIsOnlyAlike_SaysSoAndOffersIt()
    {
        page.Store.Hits.Add(new SearchHit(Sample.Haqqani, "Haqqani Network", 0.5));

        Assert.Equal("No name like 'hakani'. Did you mean Haqqani Network?", Type("hakani").Find(".search-said").TextContent);
    }

    [Fact]
    public void NothingIsAlike_SaysSo() =>
        Assert.Equal("No name like 'zzz'.", Type("zzz").Find(".search-said").TextContent);

    [Fact]
    public void ArrowDown_IsPressed_WalksTheOptionsByActiveDescendant()
    {
        page.Store.Hits.AddRange([new SearchHit(Sample.IsisK, "ISIS-K", 1), new SearchHit(Sample.Qaeda, "al-Qaeda", 0.5)]);
        var search = Type("a");

        Press(search, "ArrowDown");

        Assert.Equal("hit-1", search.Find("input").GetAttribute("aria-activedescendant"));
        Assert.Equal(["false", "true"], search.FindAll("[role=option]").Select(option => option.GetAttribute("aria-selected")));
    }

    [Fact]
    public void EntityIsNotOnTheCanvas_Enter_BringsItThereAndSelectsIt()
    {
        page.ShowNetwork(Sample.Cutout());
        page.Store.Hits.Add(new SearchHit(Sample.Qaeda, "al-Qaeda", 1));
        var search = Type("qaeda");

        Press(search, "Enter");

        Assert.Equal(["show {\"entities\":[\"qaeda\"]}"], page.Canvas.Steps);
        Assert.Equal("qaeda", page.Bench.Selection.OneEntity);
        Assert.Equal("", search.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void EntityIsOnTheCanvas_Enter_OnlySelectsIt()
    {
        page.ShowNetwork(Sample.Cutout());
        page.Store.Hits.Add(new SearchHit(Sample.IsisK, "ISIS-K", 1));

        Press(Type("isis"), "Enter");

        Assert.Empty(page.Canvas.Steps);
        Assert.Equal("isis-k", page.Bench.Selection.OneEntity);
    }

    [Fact]
    public void ShiftEnter_IsPressed_StartsFromTheEntity()
    {
        page.Store.Hits.Add(new SearchHit(Sample.IsisK, "ISIS-K", 1));

        Type("isis").Find("input").KeyDown(new KeyboardEventArgs { Key = "Enter", ShiftKey = true });

        Assert.EndsWith("/?focus=isis-k&hops=1", page.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_IsPressed_ClosesTheList()
    {
        page.Store.Hits.Add(new SearchHit(Sample.IsisK, "ISIS-K", 1));
        var search = Type("isis");

        Press(search, "Escape");

        Assert.Equal("false", search.Find("input").GetAttribute("aria-expanded"));
    }

    [Fact]
    public void StoreRefuses_IsToldInTheList_AndTypingOnAsksAgain()
    {
        page.Store.Hits.Add(new SearchHit(Sample.IsisK, "ISIS-K", 1));
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var search = Type("i");
        Assert.Equal("No Neo4j answers. Start it.", search.Find(".search-popup:not([hidden]) .fault").TextContent.Trim());
        Press(search, "Enter");
        Assert.Empty(search.FindAll("[role=option]"));

        page.Store.Trouble = null;
        Press(search, "Enter");

        Assert.Empty(search.FindAll(".fault"));
        Assert.Equal("isis-k", page.Bench.Selection.OneEntity);
    }

    private IRenderedComponent<SearchBox> Type(string text)
    {
        var search = page.Show<SearchBox>();
        var typed = search.Find("input").InputAsync(text);
        page.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(typed.IsCompletedSuccessfully || typed.Wait(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        return search;
    }

    private static void Press(IRenderedComponent<SearchBox> search, string key) =>
        search.Find("input").KeyDown(new KeyboardEventArgs { Key = key });
}
