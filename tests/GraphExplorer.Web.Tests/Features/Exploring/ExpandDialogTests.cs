using System.Collections.Immutable;
using Bunit;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Exploring;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Exploring;

public sealed class ExpandDialogTests : IDisposable
{
    private readonly NoWorkspace workspace = new();
    private readonly PageContext page;

    public ExpandDialogTests()
    {
        page = new PageContext(services => services.AddSingleton<IWorkspaceStore>(workspace).AddSingleton<AssembledNetworks>().AddSingleton<ExplorationNetwork>().AddSingleton<ShowExploration>().AddSingleton<OfferExpansion>());
        page.Store.Neighbours = [new FamilyCount(Family.Alliance, 940), new FamilyCount(Family.Covert, 300)];
        Keep(100);
        // the scene of an exploration that has just begun comes later
        page.Bench.ShowAddress("exploration=x");
        page.Bench.AskExpansion(new ExpansionSubject(Sample.IsisK.Id, []));
    }

    public void Dispose() => page.Dispose();

    [Fact]
    public void Dialog_OfAHub_OffersFamiliesWithTheirCounts_AndAddsWhatIsChosen()
    {
        var dialog = page.Show<ExpandDialog>();
        dialog.WaitForAssertion(() => Assert.Equal(["alliance 940", "covert 300"], dialog.FindAll("fieldset label").Select(label => label.TextContent.Trim())));
        Assert.Equal("Expand ISIS-K", dialog.Find("h2").TextContent);

        dialog.FindAll("input[type=checkbox]")[0].Change(false);
        dialog.Find("#expand-most").Input("50");
        Expand(dialog).Click();

        Assert.Equal(["""expand {"entity":"isis-k","families":["covert"],"most":50}"""], page.Canvas.Steps);
        Assert.Equal(Dialog.None, page.Bench.Dialog);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("many")]
    public void Number_ThatDoesNotFit_IsRefusedWithWhatDoes(string number)
    {
        Keep(NetworkQuestion.MaxLimit - 10);
        var dialog = page.Show<ExpandDialog>();
        dialog.WaitForAssertion(() => Assert.NotEmpty(dialog.FindAll("#expand-most")));

        dialog.Find("#expand-most").Input(number);

        Assert.Equal("Give a whole number from 1 to 10: so many more can be shown.", dialog.Find("#expand-hint").TextContent);
        Assert.True(Expand(dialog).HasAttribute("disabled"));
    }

    [Fact]
    public void Store_ThatRefuses_IsToldAndAskedAgain()
    {
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var dialog = page.Show<ExpandDialog>();
        dialog.WaitForAssertion(() => Assert.Contains("No Neo4j answers.", dialog.Find(".fault").TextContent, StringComparison.Ordinal));

        page.Store.Trouble = null;
        dialog.FindAll("fluent-button").Single(button => button.TextContent.Trim() == "Try again").Click();

        dialog.WaitForAssertion(() => Assert.Equal(2, dialog.FindAll("fieldset label").Count));
    }

    private static AngleSharp.Dom.IElement Expand(IRenderedComponent<ExpandDialog> dialog) =>
        dialog.FindAll("fluent-button").Single(button => button.TextContent.Trim() == "Expand");

    private void Keep(int shown)
    {
        var places = Enumerable.Range(0, shown).ToImmutableSortedDictionary(number => $"e{number}", _ => new Place(0, 0), StringComparer.Ordinal);
        var settings = new ExplorationSettings(NetworkFilter.None, "organic", 1, null, 800, 600);
        var state = new ExplorationState(places, ImmutableSortedDictionary<string, Place>.Empty, ImmutableSortedDictionary<string, double>.Empty, settings);
        workspace.Kept = new Exploration("x", "Hub", 1, 0, state, default, default);
    }
}
