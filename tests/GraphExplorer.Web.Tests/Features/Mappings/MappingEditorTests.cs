using Bunit;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Mappings;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Mappings;

/// <summary>What the editor shows, and what editing makes of a mapping.</summary>
public sealed class MappingEditorTests : MappingEditorContext
{
    [Fact]
    public void Mapping_NotAllWasLookedAt_SaysSo()
    {
        Database.Sketch = SmallForeignDatabase.Schema with { MoreLabels = 120, MoreTypes = 1 };

        Assert.Equal(
            [
                "Only the 3 most frequent of 123 labels were looked at. The others are not seen, unless a mapping file names them.",
                "Only the 2 most frequent of 3 relationship types were looked at. The others are not seen, unless a mapping file names them.",
            ],
            Page.Show<MappingEditor>().FindAll(".mapping-cut").Select(note => note.TextContent));
    }

    [Fact]
    public void Label_IsLeftOut_IsNamedAsLeftOut()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector("select")!.Change("");
        Button(shown, "Try it").Click();

        Assert.Equal(["Person"], Database.Tried[^1].Labels.Select(label => label.Label));
        Assert.Equal(["Company", "Log"], Database.Tried[^1].LeftOut.Labels);
    }

    [Fact]
    public void Properties_AreChosen_CountInTheOrderChosen()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "Person").QuerySelectorAll(".pick")[1].Click();
        Box(shown, "name").Change(false);
        Box(shown, "nick").Change(true);
        Box(shown, "name").Change(true);
        Button(shown, "Choose").Click();
        Button(shown, "Try it").Click();

        Assert.Equal(["nick", "name"], Database.Tried[^1].Labels.Single(label => label.Label == "Person").Names);
        Assert.Empty(shown.FindAll("dialog"));
    }

    [Fact]
    public void RelationshipType_IsTurnedRound_ReadsFromTheOtherEnd()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "ZORBS").QuerySelector("select")!.Change("part-of");
        Row(shown, "ZORBS").QuerySelector(".reverse input")!.Change(true);
        Button(shown, "Try it").Click();

        var tie = Assert.Single(Database.Tried[^1].Ties);
        Assert.Equal(("part-of", true), (tie.As.Id, tie.Reversed));
        Assert.StartsWith("Company", Row(shown, "ZORBS").QuerySelector(".reads-as")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["conf"], tie.Confidence);
    }

    [Fact]
    public void OwnType_IsDefined_IsWhatThePersonSays()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "ZORBS").QuerySelector(".link-button")!.Click();
        shown.Find("#own-label").Input("zorbs");
        shown.Find("#own-inverse").Input("zorbed by");
        shown.Find("#own-family").Change("covert");
        Button(shown, "Keep").Click();
        Button(shown, "Try it").Click();

        var type = Assert.Single(Database.Tried[^1].Ties).As;
        Assert.Equal(("zorbs", "zorbs", "zorbed by", Family.Covert), (type.Id, type.Label, type.InverseLabel, type.Family));
    }

    [Fact]
    public void Label_IsTakenEarlier_ComesFirst()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector(".icon-button")!.Click();
        Button(shown, "Try it").Click();

        Assert.Equal(["Company", "Person"], Database.Tried[^1].Labels.Select(label => label.Label));
    }

    [Fact]
    public void MappingInUse_IsShown_AndCanBeProposedAnew()
    {
        Database.Mapping = new Mapping([new("Gone", EntityKind.Person, ["id"], [])], [], LeftOut.Nothing);
        var shown = Page.Show<MappingEditor>();

        Assert.Contains("not found there", Row(shown, "Gone").TextContent, StringComparison.Ordinal);
        Assert.Contains("This is the mapping in use.", Intro(shown), StringComparison.Ordinal);
        Button(shown, "Propose anew").Click();

        Assert.Contains("is a proposal, guessed from names and samples.", Intro(shown), StringComparison.Ordinal);
        Row(shown, "Company").QuerySelector("select")!.Change("place");
        Assert.Contains("was changed here, and is not in use yet.", Intro(shown), StringComparison.Ordinal);
        Assert.DoesNotContain(shown.FindAll(".their-name"), name => name.TextContent == "Gone");
    }

    [Fact]
    public void MappingIsGivenAtTheStart_SaysThatItComesBack()
    {
        using var given = new PageContext(services => Confirming(services)
            .AddSingleton<IForeignDatabase>(Database).AddSingleton(new MappingSetting(null, MappingSetting.Option)));

        Assert.StartsWith("--mapping names the mapping", given.Show<MappingEditor>().Find(".mapping-intro .quiet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyDatabase_IsOpened_SaysSoAndLooksAgain()
    {
        Database.Sketch = new SchemaSketch([], []);
        var shown = Page.Show<MappingEditor>();
        Assert.Equal("There is nothing to read yet", shown.Find("h2").TextContent);

        Database.Sketch = SmallForeignDatabase.Schema;
        Button(shown, "Look again").Click();

        Assert.NotEmpty(shown.FindAll(".mapping-table"));
    }

    [Fact]
    public void ServerIsAway_SaysSoAndTriesAgain()
    {
        Database.Trouble = new StoreRefusedException("No Neo4j answers at localhost.", "Start it.");
        var shown = Page.Show<MappingEditor>();
        Assert.Contains("No Neo4j answers at localhost.", shown.Find(".fault").TextContent, StringComparison.Ordinal);

        Database.Trouble = null;
        Button(shown, "Try again").Click();

        Assert.NotEmpty(shown.FindAll(".mapping-table"));
    }

    [Fact]
    public void HostileNames_AreShown_AreText()
    {
        const string hostile = "<img src=x onerror=alert(1)>";
        Database.Sketch = new SchemaSketch(
            [new(hostile, 1, [new(hostile, ["STRING"], 1, 1, true, [hostile])], [hostile + "2"])],
            [new(hostile, 1, [new([hostile], [hostile], 1)], [])]);

        var shown = Page.Show<MappingEditor>();

        Assert.Empty(shown.FindAll("img"));
        Assert.Equal(hostile, shown.Find(".their-name").TextContent);
    }

    [Fact]
    public void OwnNetwork_HasNothingToMap()
    {
        using var own = new PageContext(services => Confirming(services));

        Assert.Contains("nothing to say about how it is read", own.Show<MappingEditor>().Markup, StringComparison.Ordinal);
    }
}
