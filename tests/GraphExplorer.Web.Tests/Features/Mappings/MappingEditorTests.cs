using AngleSharp.Dom;
using Bunit;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Mappings;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Mappings;

public sealed class MappingEditorTests : IDisposable
{
    private readonly PageContext page;
    private readonly SmallForeignDatabase database = new();
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-mapping-");

    public MappingEditorTests() => page = new PageContext(services => Confirming(services).AddSingleton<IForeignDatabase>(database));

    public void Dispose()
    {
        page.Dispose();
        data.Delete(recursive: true);
    }

    [Fact]
    public void Page_Opens_ProposesAndTriesWithoutBeingAsked()
    {
        var shown = page.Show<MappingEditor>();

        Assert.Equal(["person", "organization", ""], Selects(shown, ".labels").Select(Chosen));
        Assert.Equal("passport", Row(shown, "Person").QuerySelector(".pick")!.TextContent.Trim());
        Assert.Equal("1,240 entities and 55 ties would be seen.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Single(database.Tried);
        Assert.Null(database.Mapping);
    }

    [Fact]
    public void Trial_HasFaults_StandWithTheirLinesAndNothingIsUsed()
    {
        database.Trial = new MappingTrial(0, 0, [], [], [new(MappingRules.PlaceOfLabel("Person"), "“passport” does not identify.", "Take another.")]);
        var shown = page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        Assert.Contains("“passport” does not identify.", Row(shown, "Person").NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Equal("first-fault", Row(shown, "Person").NextElementSibling!.Id);
        Assert.Equal("One thing does not fit yet: label “Person”.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Null(database.Mapping);
    }

    [Fact]
    public void Kind_IsChanged_IsUsedAndKeptWithoutBeingCounted()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector("select")!.Change("place");
        Assert.Equal("Changed since it was last tried.", shown.Find(".mapping-outcome p").TextContent);
        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Equal(EntityKind.Place, database.Mapping!.Labels.Single(label => label.Label == "Company").Kind));
        Assert.Single(database.Tried);
        Assert.True(File.Exists(new MappingKeeping(data.FullName).PathOf(database.Address)));
        Assert.EndsWith("/", page.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_TooLargeToBeCounted_CanStillBeUsed()
    {
        database.TooLarge = new StoreRefusedException("It did not answer within 90 seconds.", "Try again.");
        var shown = page.Show<MappingEditor>();
        Assert.Equal("Not tried yet.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Contains("It did not answer within 90 seconds.", shown.Find(".mapping-outcome .fault").TextContent, StringComparison.Ordinal);

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.NotNull(database.Mapping));
    }

    [Fact]
    public void Mapping_DoesNotFitWhenItIsToBeUsed_ItsFaultsStandWithTheirLines()
    {
        var shown = page.Show<MappingEditor>();
        database.Misfits = [new(MappingRules.PlaceOfLabel("Person"), "“passport” does not identify.", "Take another.")];

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Equal("One thing does not fit yet: label “Person”.", shown.Find(".mapping-outcome p").TextContent));
        Assert.Contains("“passport” does not identify.", Row(shown, "Person").NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Null(database.Mapping);
        Assert.False(File.Exists(new MappingKeeping(data.FullName).PathOf(database.Address)));
    }

    [Fact]
    public void Mapping_CannotBeKept_IsNotUsedAndTold()
    {
        // a file stands where the folder would be
        File.WriteAllText(Path.Combine(data.FullName, "mappings"), "");
        var shown = page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Contains("The mapping cannot be kept", shown.Find(".mapping-outcome .fault").TextContent, StringComparison.Ordinal));
        Assert.Null(database.Mapping);
    }

    [Fact]
    public void Mapping_IsBeingConfirmed_SaysSoAndTakesNothingElseMeanwhile()
    {
        var pause = new TaskCompletionSource();
        database.Pause = pause.Task;
        var shown = page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        Assert.Equal("Checking that it fits, and keeping it…", shown.Find(".mapping-outcome p").TextContent);
        Assert.Equal("Checking", shown.Find(".mapping-outcome progress").GetAttribute("aria-label"));
        Assert.All(["Try it", "Use this mapping"], words => Assert.True(Button(shown, words).HasAttribute("disabled")));
        pause.SetResult();
        shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".mapping-outcome progress")));
        Assert.NotNull(database.Mapping);
    }

    [Fact]
    public void Mapping_NotAllWasLookedAt_SaysSo()
    {
        database.Sketch = SmallForeignDatabase.Schema with { MoreLabels = 120, MoreTypes = 1 };

        Assert.Equal(
            [
                "Only the 3 most frequent of 123 labels were looked at. The others are not seen, unless a mapping file names them.",
                "Only the 2 most frequent of 3 relationship types were looked at. The others are not seen, unless a mapping file names them.",
            ],
            page.Show<MappingEditor>().FindAll(".mapping-cut").Select(note => note.TextContent));
    }

    [Fact]
    public void Label_IsLeftOut_IsNamedAsLeftOut()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector("select")!.Change("");
        Button(shown, "Try it").Click();

        Assert.Equal(["Person"], database.Tried[^1].Labels.Select(label => label.Label));
        Assert.Equal(["Company", "Log"], database.Tried[^1].LeftOut.Labels);
    }

    [Fact]
    public void Properties_AreChosen_CountInTheOrderChosen()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "Person").QuerySelectorAll(".pick")[1].Click();
        Box(shown, "name").Change(false);
        Box(shown, "nick").Change(true);
        Box(shown, "name").Change(true);
        Button(shown, "Choose").Click();
        Button(shown, "Try it").Click();

        Assert.Equal(["nick", "name"], database.Tried[^1].Labels.Single(label => label.Label == "Person").Names);
        Assert.Empty(shown.FindAll("dialog"));
    }

    [Fact]
    public void RelationshipType_IsTurnedRound_ReadsFromTheOtherEnd()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "ZORBS").QuerySelector("select")!.Change("part-of");
        Row(shown, "ZORBS").QuerySelector(".reverse input")!.Change(true);
        Button(shown, "Try it").Click();

        var tie = Assert.Single(database.Tried[^1].Ties);
        Assert.Equal(("part-of", true), (tie.As.Id, tie.Reversed));
        Assert.StartsWith("Company", Row(shown, "ZORBS").QuerySelector(".reads-as")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["conf"], tie.Confidence);
    }

    [Fact]
    public void OwnType_IsDefined_IsWhatThePersonSays()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "ZORBS").QuerySelector(".link-button")!.Click();
        shown.Find("#own-label").Input("zorbs");
        shown.Find("#own-inverse").Input("zorbed by");
        shown.Find("#own-family").Change("covert");
        Button(shown, "Keep").Click();
        Button(shown, "Try it").Click();

        var type = Assert.Single(database.Tried[^1].Ties).As;
        Assert.Equal(("zorbs", "zorbs", "zorbed by", Family.Covert), (type.Id, type.Label, type.InverseLabel, type.Family));
    }

    [Fact]
    public void Label_IsTakenEarlier_ComesFirst()
    {
        var shown = page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector(".icon-button")!.Click();
        Button(shown, "Try it").Click();

        Assert.Equal(["Company", "Person"], database.Tried[^1].Labels.Select(label => label.Label));
    }

    [Fact]
    public void MappingInUse_IsShown_AndCanBeProposedAnew()
    {
        database.Mapping = new Mapping([new("Gone", EntityKind.Person, ["id"], [])], [], LeftOut.Nothing);
        var shown = page.Show<MappingEditor>();

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
            .AddSingleton<IForeignDatabase>(database).AddSingleton(new MappingSetting(null, MappingSetting.Option)));

        Assert.StartsWith("--mapping names the mapping", given.Show<MappingEditor>().Find(".mapping-intro .quiet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyDatabase_IsOpened_SaysSoAndLooksAgain()
    {
        database.Sketch = new SchemaSketch([], []);
        var shown = page.Show<MappingEditor>();
        Assert.Equal("There is nothing to read yet", shown.Find("h2").TextContent);

        database.Sketch = SmallForeignDatabase.Schema;
        Button(shown, "Look again").Click();

        Assert.NotEmpty(shown.FindAll(".mapping-table"));
    }

    [Fact]
    public void ServerIsAway_SaysSoAndTriesAgain()
    {
        database.Trouble = new StoreRefusedException("No Neo4j answers at localhost.", "Start it.");
        var shown = page.Show<MappingEditor>();
        Assert.Contains("No Neo4j answers at localhost.", shown.Find(".fault").TextContent, StringComparison.Ordinal);

        database.Trouble = null;
        Button(shown, "Try again").Click();

        Assert.NotEmpty(shown.FindAll(".mapping-table"));
    }

    [Fact]
    public void HostileNames_AreShown_AreText()
    {
        const string hostile = "<img src=x onerror=alert(1)>";
        database.Sketch = new SchemaSketch(
            [new(hostile, 1, [new(hostile, ["STRING"], 1, 1, true, [hostile])], [hostile + "2"])],
            [new(hostile, 1, [new([hostile], [hostile], 1)], [])]);

        var shown = page.Show<MappingEditor>();

        Assert.Empty(shown.FindAll("img"));
        Assert.Equal(hostile, shown.Find(".their-name").TextContent);
    }

    [Fact]
    public void OwnNetwork_HasNothingToMap()
    {
        using var own = new PageContext(services => Confirming(services));

        Assert.Contains("nothing to say about how it is read", own.Show<MappingEditor>().Markup, StringComparison.Ordinal);
    }

    private static string Intro(IRenderedComponent<MappingEditor> shown) => shown.Find(".mapping-intro p").TextContent;

    private IServiceCollection Confirming(IServiceCollection services) =>
        services.AddSingleton(new MappingKeeping(data.FullName)).AddSingleton<ConfirmMapping>();

    private static IElement Row(IRenderedComponent<MappingEditor> shown, string name) =>
        shown.FindAll(".mapping-table tbody tr").Single(row => row.QuerySelector(".their-name")?.TextContent == name);

    private static IElement Button(IRenderedComponent<MappingEditor> shown, string words) =>
        shown.FindAll("fluent-button").Single(button => button.TextContent.Trim() == words);

    private static IElement Box(IRenderedComponent<MappingEditor> shown, string key) =>
        shown.FindAll(".properties label").Single(label => label.QuerySelector("bdi")!.TextContent == key).QuerySelector("input")!;

    private static IEnumerable<IElement> Selects(IRenderedComponent<MappingEditor> shown, string table) =>
        shown.FindAll($".mapping-table{table} tbody tr > td:nth-child(2) > select");

    private static string? Chosen(IElement select) => select.QuerySelector("option[selected]")?.GetAttribute("value");
}
