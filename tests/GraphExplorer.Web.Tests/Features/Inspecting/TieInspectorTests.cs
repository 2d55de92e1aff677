using Bunit;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Web.Features.Inspecting;

namespace GraphExplorer.Web.Tests.Features.Inspecting;

public sealed class TieInspectorTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void ContestedTie_IsShown_ClaimsForAndAgainstStandSideBySide()
    {
        var columns = Show(Sample.Cutout()).FindAll(".for-against > div");

        Assert.Equal(2, columns.Count);
        Assert.Equal("For", columns[0].QuerySelector("h4")!.TextContent);
        Assert.Contains("some member states", columns[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("other member states", columns[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("Against", columns[1].QuerySelector("h4")!.TextContent);
        Assert.Contains("other member states", columns[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void QuestioningClaim_IsShown_StandsUnderNeither()
    {
        var shown = Show(Sample.Cutout());

        Assert.Equal("1 for · 1 against · 1 questions", shown.Find(".claims-head > .quiet").TextContent);
        Assert.Empty(shown.FindAll(".for-against .stance-questions"));
        Assert.Single(shown.FindAll(".stance-questions"));
    }

    [Fact]
    public void Claim_IsShown_ItsChainBeginsWithTheOriginAndGradesEachSpeaker()
    {
        var links = Show(Sample.Cutout()).FindAll(".stance-supports .chain li");

        Assert.Equal(["some member states", "UN monitoring team", "Thomas Joscelyn"], links.Select(link => link.QuerySelector(".speaker")!.TextContent));
        Assert.Equal(["F6", "B", "B"], links.Select(link => link.QuerySelector(".grade")!.TextContent));
        Assert.Equal(["origin", null, null], links.Select(link => link.GetAttribute("class")));
    }

    [Fact]
    public void HedgedClaim_IsShown_CarriesHedgeScopeLocatorAndTimeSaid()
    {
        var claim = Show(Sample.Cutout()).Find(".stance-supports");

        Assert.Equal("allegedly", claim.QuerySelector(".hedge")!.TextContent);
        Assert.Equal(["scope: cells in Kabul", "said 2021", "¶30"], claim.QuerySelectorAll(".claim-facts bdi").Select(fact => fact.TextContent));
    }

    [Fact]
    public void Likelihood_IsShown_NeverSharesASentenceWithConfidence()
    {
        var shown = Show(Sample.Cutout());

        Assert.Equal("Likelihood: not stated", shown.Find(".likelihood").TextContent.Trim());
        Assert.Equal("low confidence", shown.Find(".confidence-chip").TextContent);
        Assert.DoesNotContain(shown.FindAll("p, li, h3"), element =>
            element.TextContent.Contains("likelihood", StringComparison.OrdinalIgnoreCase)
            && element.TextContent.Contains("confidence", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void DirectedTie_IsShown_ReadsBackFromTheOtherEnd() =>
        Assert.Equal("alleged to use as a cutout", Show(Sample.Cutout()).Find(".reads strong").TextContent);

    [Fact]
    public void UnsupportedTie_IsShown_SaysWhoSaysWhatInstead() =>
        Assert.Equal(
            "Nobody in this store supports this tie. 1 finds no evidence, 1 questions it.",
            Show(Sample.Unsupported()).Find(".unsupported").TextContent);

    [Fact]
    public void LowTie_IsShown_OffersNoVerdictThatCannotStand() =>
        Assert.Equal(["Agree…", "Flag…"], Show(Sample.Cutout()).FindAll(".review-actions button").Select(button => button.TextContent));

    [Fact]
    public void ExcludedClaim_IsShown_StaysWithWhoAndWhy()
    {
        var tie = Sample.Cutout();
        var review = new Review("1", tie.Relationship.Id, tie.Evidence[0].Claim.Id, Verdict.Exclude, null, null, "Retold twice", new Authorship("Grace", page.Clock.GetUtcNow()));

        var shown = Show(Sample.Reviewed(tie, review));

        Assert.Equal("excluded by Grace: Retold twice", shown.Find(".stance-supports .claim-state").TextContent);
        Assert.Equal("Withdraw…", shown.Find(".stance-supports .exclude").TextContent);
        Assert.Contains("2026-11-26 09:30", shown.Find(".review-list").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Withdraw_IsAsked_NamesTheReviewToTakeBack()
    {
        var tie = Sample.Cutout();
        var flag = new Review("flag-1", tie.Relationship.Id, null, Verdict.Flag, null, null, "Look again", new Authorship("Grace", page.Clock.GetUtcNow()));

        Show(Sample.Reviewed(tie, flag)).Find(".review-list .link-button").Click();

        Assert.Equal("flag-1", page.Bench.ReviewSubject!.Withdraws);
        Assert.Equal(Verdict.Withdraw, page.Bench.ReviewSubject.Verdict);
    }

    [Fact]
    public void Weakness_IsClicked_MarksEveryTieThatHasIt()
    {
        var cutout = Sample.Cutout();
        page.ShowNetwork(cutout, Sample.Ally());
        var shown = Show(cutout);

        shown.FindAll(".weakness").Single(button => button.TextContent == "Contested").Click();

        Assert.Equal([cutout.Relationship.Id], page.Canvas.Highlighted);
    }

    [Fact]
    public void Claim_IsClicked_MarksItsTieAndUnmarksItAgain()
    {
        var cutout = Sample.Cutout();
        page.ShowNetwork(cutout, Sample.Ally());
        var shown = Show(cutout);

        shown.Find(".stance-supports .claim-stance").Click();
        Assert.Equal([cutout.Relationship.Id], page.Canvas.Highlighted);
        Assert.Equal("true", shown.Find(".stance-supports .claim-stance").GetAttribute("aria-pressed"));

        shown.Find(".stance-supports .claim-stance").Click();
        Assert.Empty(page.Canvas.Highlighted);
        Assert.Equal("false", shown.Find(".stance-supports .claim-stance").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void Document_IsMarked_MarksEveryTieThatItSpeaksOf()
    {
        page.ShowNetwork(Sample.Cutout(), Sample.Ally());

        Show(Sample.Cutout()).Find(".document .weakness").Click();

        Assert.Equal(page.Store.Ties.Select(tie => tie.Relationship.Id), page.Canvas.Highlighted);
    }

    [Fact]
    public void HostileName_IsShown_IsText()
    {
        var tie = Sample.Cutout();
        var shown = Show(tie with { From = tie.From with { Name = "<img src=x onerror=alert(1)>" } });

        Assert.Empty(shown.FindAll("img"));
        Assert.Contains("<img src=x onerror=alert(1)>", shown.Find(".plate").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ModerateTie_IsShown_CanBeLowered()
    {
        var tie = Sample.Ally();
        Assert.Equal(Confidence.Moderate, tie.Assessment.Derived);

        Show(tie).FindAll(".review-actions button")[2].Click();

        Assert.Equal(Verdict.LowerTo, page.Bench.ReviewSubject!.Verdict);
    }

    private IRenderedComponent<TieInspector> Show(RelationshipAccount account) =>
        page.Show<TieInspector>(parameters => parameters.Add(inspector => inspector.Account, account));
}
