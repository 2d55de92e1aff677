using Bunit;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Features.Inspecting;

namespace GraphExplorer.Web.Tests.Features.Inspecting;

public sealed class RecordingListTests : IDisposable
{
    private static readonly Recording Works = new(
        "WORKS_FOR", [new("conf", "0.8")], [new("source", "registry")], [new("since", "2011"), new("until", "2019-03")], [new("role", "clerk")]);

    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void Recording_IsShown_TellsWhatStandsForWhatUnderItsOwnName()
    {
        var rows = Show(new Recordings([Works], 1)).FindAll(".recording dl div");

        Assert.Equal(
            ["confidence 0.8 conf", "source registry", "period 2011 since", "period 2019-03 until", "role clerk"],
            rows.Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void RecordedConfidence_IsShown_ChangesNothingOfTheAssessment()
    {
        var inspector = page.Show<TieInspector>(parameters => parameters.Add(part => part.Account, Sample.Foreign(new Recordings([Works], 1))));

        Assert.Equal("unassessed", inspector.Find(".confidence-chip").TextContent);
        Assert.DoesNotContain("0.8", inspector.Find(".verdict").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ParallelRelationships_AreMoreThanListed_SaysHowManyMore()
    {
        var shown = Show(new Recordings([.. Enumerable.Repeat(Works, Recordings.Most)], 10_000));

        Assert.Equal(Recordings.Most, shown.FindAll(".recording").Count);
        Assert.Equal("47 more", shown.Find("summary").TextContent);
        Assert.Equal("10,000 parallel relationships", shown.Find("h3 .quiet").TextContent);
        Assert.Contains("9,950 more between the two", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void RelationshipWithoutProperties_IsShown_SaysSo() =>
        Assert.Equal("It has no properties.", Show(new Recordings([new("KNOWS", [], [], [], [])], 1)).Find(".recording p").TextContent);

    [Fact]
    public void HostileProperty_IsShown_IsText()
    {
        var shown = Show(new Recordings([new("<b>X</b>", [], [], [], [new("<i>", "<img src=x onerror=alert(1)>")])], 1));

        Assert.Empty(shown.FindAll("img, i, b"));
    }

    [Fact]
    public void OwnNetwork_IsShown_RecordsNothing() => Assert.Empty(Show(Recordings.None).Markup.Trim());

    [Fact]
    public void ReadOnlyNetwork_IsShown_OffersNoReviewAndSaysWhyOnce()
    {
        page.Bench.ShowTerms(new StoreTerms("It is only read.", Foreign: true, Unmapped: false));

        var inspector = page.Show<TieInspector>(parameters => parameters.Add(part => part.Account, Sample.Foreign(Recordings.None)));

        Assert.Empty(inspector.FindAll(".review-actions, .reviews, .exclude"));
        Assert.Single(inspector.FindAll("p"), line => line.TextContent.Contains("It is only read.", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadOnlyNetwork_ShowsAClaim_OffersNoExclusion()
    {
        page.Bench.ShowTerms(new StoreTerms("It is only read.", Foreign: false, Unmapped: false));

        var inspector = page.Show<TieInspector>(parameters => parameters.Add(part => part.Account, Sample.Cutout()));

        Assert.NotEmpty(inspector.FindAll(".claim"));
        Assert.Empty(inspector.FindAll(".exclude"));
    }

    private IRenderedComponent<RecordingList> Show(Recordings recorded) =>
        page.Show<RecordingList>(parameters => parameters.Add(part => part.Recorded, recorded));
}
