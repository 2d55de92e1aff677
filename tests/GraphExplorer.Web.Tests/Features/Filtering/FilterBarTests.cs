using Bunit;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Filtering;

namespace GraphExplorer.Web.Tests.Features.Filtering;

public sealed class FilterBarTests : IDisposable
{
    private readonly PageContext page = new();

    public FilterBarTests() => page.ShowNetwork(Sample.Cutout(), Sample.Ally());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Menus_AreShown_CountTiesBeforeFilters()
    {
        var families = page.Show<FilterBar>().FindAll(".filter-menu")[1];

        Assert.Equal(["alliance 1", "covert 1"], families.QuerySelectorAll(".filter-choice").Select(Words));
    }

    [Fact]
    public void Confidence_IsChosen_BecomesAStepAndAPill()
    {
        var bar = page.Show<FilterBar>();

        bar.FindAll(".filter-choice").Single(choice => Words(choice) == "low 1").QuerySelector("input")!.Change(true);

        Assert.Contains("\"confidences\":[\"low\"]", Assert.Single(page.Canvas.Steps), StringComparison.Ordinal);
        var pill = bar.Find(".pill");
        Assert.Equal("Confidence: low ×", pill.TextContent.Trim());
        Assert.Equal("removes 1 tie", pill.GetAttribute("title"));
    }

    [Fact]
    public void Pill_IsClicked_TakesItsFilterAway()
    {
        var bar = page.Show<FilterBar>();
        bar.Find(".chip[aria-pressed]").Click();

        bar.Find(".pill").Click();

        Assert.True(page.Bench.Filter.IsEmpty);
        Assert.Empty(bar.FindAll(".pill"));
    }

    [Fact]
    public void Filters_AreInForce_ShownLineSaysHowManyRemoveHowMuch()
    {
        var bar = page.Show<FilterBar>();
        Assert.Equal("Shown 3 of 29 entities · 2 of 53 ties", bar.Find(".shown-text").TextContent);

        bar.Find(".chip[aria-pressed]").Click();

        Assert.Equal("Shown 3 of 29 entities · 2 of 53 ties · 1 filter removes 1", bar.Find(".shown-text").TextContent);
        bar.Find(".shown .link-button").Click();
        Assert.True(page.Bench.Filter.IsEmpty);
    }

    [Fact]
    public void ShownLine_WhereTheWholeIsNotCounted_SaysSo()
    {
        var bar = page.Show<FilterBar>();

        page.Bench.ShowScene(new SceneSummary(null, new NetworkCounts(3, 2), null, 1, null, null));

        bar.WaitForAssertion(() => Assert.Equal("Shown 3 entities · 2 ties · counting all of them takes too long", bar.Find(".shown-text").TextContent));
    }

    [Fact]
    public void NothingPasses_SaysWhichFilterRemovesMost()
    {
        var bar = page.Show<FilterBar>();
        var filter = NetworkFilter.None with { Confidences = [Confidence.High] };
        page.Bench.ShowScene(new SceneSummary(
            new ExplorationSummary("1", "x", 1, 1, null, null, null, null, FilterWords.Of(filter), null),
            new NetworkCounts(0, 0),
            new NetworkCounts(29, 53),
            1,
            null,
            null));

        bar.WaitForAssertion(() => Assert.Equal("No tie passes these filters. 'Confidence: high' alone removes 2. Clear filters.", Words(bar.Find(".none-pass"))));
    }

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(" ", element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
