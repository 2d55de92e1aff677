using Bunit;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Reviewing;
using Microsoft.AspNetCore.Components.Web;

namespace GraphExplorer.Web.Tests.Features.Reviewing;

public sealed class WeakestPanelTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void List_IsShown_GivesEachTieItsReasonsInWords()
    {
        var row = page.Show<WeakestPanel>().Find(".weakest-row");

        Assert.Contains("ISIS-K", row.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(row.QuerySelectorAll(".weakest-reasons li"));
    }

    [Fact]
    public void List_WhereTiesAreNotCounted_SaysSo()
    {
        page.Store.Uncounted = true;

        var panel = page.Show<WeakestPanel>();

        Assert.StartsWith("The weakest first; counting all ties takes too long", panel.Find(".weakest-head").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("-1", panel.Find(".weakest-row").GetAttribute("aria-setsize"));
    }

    [Fact]
    public void KeyJ_IsPressed_TakesTheNextTieInHandEverywhere()
    {
        var panel = page.Show<WeakestPanel>();

        Press(panel, "j");
        Press(panel, "j");

        var ally = page.Store.Ties[1].Relationship.Id;
        Assert.Equal("true", panel.FindAll(".weakest-row")[1].GetAttribute("aria-selected"));
        Assert.Equal(ally, page.Bench.Selection.OneRelationship);
        Assert.Equal(ally, page.Canvas.Selected[^1]);
        Assert.Equal("weak-1", panel.Find("[role=listbox]").GetAttribute("aria-activedescendant"));
    }

    [Fact]
    public void KeyK_IsPressed_GoesBackAndStopsAtTheFirst()
    {
        var panel = page.Show<WeakestPanel>();

        Press(panel, "j");
        Press(panel, "k");
        Press(panel, "k");

        Assert.Equal(page.Store.Ties[0].Relationship.Id, page.Bench.Selection.OneRelationship);
    }

    [Fact]
    public void Enter_IsPressed_SendsTheKeyboardToTheInspector()
    {
        var panel = page.Show<WeakestPanel>();

        Press(panel, "j");
        Press(panel, "Enter");

        Assert.Equal(1, page.Bench.FocusRequests);
    }

    [Fact]
    public void WalkPastThePage_IsAsked_FetchesTheNext()
    {
        page.Store.PageSize = 1;
        var panel = page.Show<WeakestPanel>();
        Assert.Single(panel.FindAll(".weakest-row"));

        Press(panel, "j");
        Press(panel, "j");

        Assert.Equal(2, panel.FindAll(".weakest-row").Count);
        Assert.Equal("1", page.Store.Asked[^1].After);
    }

    [Fact]
    public void KeyL_OnATieThatWasLoweredBefore_AsksBelowWhatTheClaimsGive()
    {
        var tie = page.Store.Ties[0];
        page.Store.Ties[0] = tie with { Assessment = tie.Assessment with { Confidence = Confidence.Moderate, Derived = Confidence.High } };
        var panel = page.Show<WeakestPanel>();

        Press(panel, "j");
        Press(panel, "l");

        Assert.Equal((tie.Relationship.Id, Verdict.LowerTo, Confidence.High), (page.Bench.ReviewSubject!.RelationshipId, page.Bench.ReviewSubject.Verdict, page.Bench.ReviewSubject.Derived));
    }

    [Fact]
    public void EmptyList_FillsAgain_StaysTheListThatIsWatched()
    {
        var ties = page.Store.Ties.ToArray();
        page.Store.Ties.Clear();
        var panel = page.Show<WeakestPanel>();
        Assert.True(panel.Find("[role=listbox]").HasAttribute("hidden"));

        page.Store.Ties.AddRange(ties);
        panel.Find(".weakest-head .link-button").Click();

        Assert.False(panel.Find("[role=listbox]").HasAttribute("hidden"));
        Assert.Equal(2, panel.FindAll(".weakest-row").Count);
    }

    [Fact]
    public void CanvasSelectsAListedTie_ListFollows()
    {
        var panel = page.Show<WeakestPanel>();

        page.Bench.ShowSelection(new Selection([], [page.Store.Ties[1].Relationship.Id]));

        panel.WaitForAssertion(() => Assert.Equal("true", panel.FindAll(".weakest-row")[1].GetAttribute("aria-selected")));
    }

    [Fact]
    public void Flagged_IsChosen_AsksForFlaggedTiesOnly()
    {
        page.Show<WeakestPanel>().FindAll(".chip").Single(chip => chip.TextContent == "Flagged").Click();

        Assert.True(page.Store.Asked[^1].Flagged);
    }

    [Fact]
    public void Store_Changes_ListKeepsItsOrderAndOffersToRefresh()
    {
        var panel = page.Show<WeakestPanel>();
        Press(panel, "j");
        page.Store.Ties.Reverse();

        page.Bench.ShowStoreChange(7);

        panel.WaitForAssertion(() => Assert.Contains("Changed: refresh", panel.Markup, StringComparison.Ordinal));
        Assert.Contains("ISIS-K", panel.FindAll(".weakest-row")[0].TextContent, StringComparison.Ordinal);

        panel.Find(".weakest-head .link-button").Click();

        Assert.Contains("al-Qaeda", panel.FindAll(".weakest-row")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_OpenedWhileTheStoreIsAway_FillsByItselfOnceItIsBack()
    {
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var panel = page.Show<WeakestPanel>();
        Assert.Equal("No Neo4j answers. Start it.", panel.Find(".fault").TextContent.Trim());
        Assert.DoesNotContain("Looking…", panel.Markup, StringComparison.Ordinal);

        page.Store.Trouble = null;
        page.Bench.AskAgain();

        panel.WaitForAssertion(() => Assert.Equal(2, panel.FindAll(".weakest-row").Count));
        Assert.Empty(panel.FindAll(".fault"));
    }

    private static void Press(IRenderedComponent<WeakestPanel> panel, string key) =>
        panel.Find("[role=listbox]").KeyDown(new KeyboardEventArgs { Key = key });
}
