using Bunit;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Web.Features.Mappings;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Mappings;

/// <summary>What comes of trying a mapping, and of taking it into use.</summary>
public sealed class MappingConfirmationTests : MappingEditorContext
{
    [Fact]
    public void Page_Opens_ProposesAndTriesWithoutBeingAsked()
    {
        var shown = Page.Show<MappingEditor>();

        Assert.Equal(["person", "organization", ""], Selects(shown, ".labels").Select(Chosen));
        Assert.Equal("passport", Row(shown, "Person").QuerySelector(".pick")!.TextContent.Trim());
        Assert.Equal("1,240 entities and 55 ties would be seen.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Single(Database.Tried);
        Assert.Null(Database.Mapping);
    }

    [Theory]
    [InlineData("Person", "3 of 1,200 nodes labelled “Person” lack the identifying property")]
    [InlineData("Log", "9 nodes labelled “Log” are left out, as the mapping says.")]
    [InlineData("ZORBS", "5 of 60 relationships of type “ZORBS”")]
    [InlineData("LOGGED", "3 relationships of type “LOGGED” are left out, as the mapping says.")]
    public void Trial_HasNotes_StandWithTheirLines(string name, string note)
    {
        var shown = Page.Show<MappingEditor>();

        Assert.Contains(note, Row(shown, name).NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Trial_HasFaults_StandWithTheirLinesAndNothingIsUsed()
    {
        Database.Trial = new MappingTrial(0, 0, [], [], [new(MappingRules.PlaceOfLabel("Person"), "“passport” does not identify.", "Take another.")]);
        var shown = Page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        Assert.Contains("“passport” does not identify.", Row(shown, "Person").NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Equal("first-fault", Row(shown, "Person").NextElementSibling!.Id);
        Assert.Equal("One thing does not fit yet: label “Person”.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Null(Database.Mapping);
    }

    [Fact]
    public void Kind_IsChanged_IsUsedAndKeptWithoutBeingCounted()
    {
        var shown = Page.Show<MappingEditor>();

        Row(shown, "Company").QuerySelector("select")!.Change("place");
        Assert.Equal("Changed since it was last tried.", shown.Find(".mapping-outcome p").TextContent);
        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Equal(EntityKind.Place, Database.Mapping!.Labels.Single(label => label.Label == "Company").Kind));
        Assert.Single(Database.Tried);
        Assert.True(File.Exists(new MappingKeeping(Data.FullName).PathOf(Database.Address)));
        Assert.EndsWith("/", Page.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_TooLargeToBeCounted_CanStillBeUsed()
    {
        Database.TooLarge = new StoreRefusedException("It did not answer within 90 seconds.", "Try again.");
        var shown = Page.Show<MappingEditor>();
        Assert.Equal("Not tried yet.", shown.Find(".mapping-outcome p").TextContent);
        Assert.Contains("It did not answer within 90 seconds.", shown.Find(".mapping-outcome .fault").TextContent, StringComparison.Ordinal);

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.NotNull(Database.Mapping));
    }

    [Fact]
    public void Mapping_DoesNotFitWhenItIsToBeUsed_ItsFaultsStandWithTheirLines()
    {
        var shown = Page.Show<MappingEditor>();
        Database.Misfits = [new(MappingRules.PlaceOfLabel("Person"), "“passport” does not identify.", "Take another.")];

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Equal("One thing does not fit yet: label “Person”.", shown.Find(".mapping-outcome p").TextContent));
        Assert.Contains("“passport” does not identify.", Row(shown, "Person").NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Null(Database.Mapping);
        Assert.False(File.Exists(new MappingKeeping(Data.FullName).PathOf(Database.Address)));
    }

    [Fact]
    public void Mapping_CannotBeKept_IsNotUsedAndTold()
    {
        // a file stands where the folder would be
        File.WriteAllText(Path.Combine(Data.FullName, "mappings"), "");
        var shown = Page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        shown.WaitForAssertion(() => Assert.Contains("The mapping cannot be kept", shown.Find(".mapping-outcome .fault").TextContent, StringComparison.Ordinal));
        Assert.Null(Database.Mapping);
    }

    [Fact]
    public void Mapping_IsBeingConfirmed_SaysSoAndTakesNothingElseMeanwhile()
    {
        var pause = new TaskCompletionSource();
        Database.Pause = pause.Task;
        var shown = Page.Show<MappingEditor>();

        Button(shown, "Use this mapping").Click();

        Assert.Equal("Checking that it fits, and keeping it…", shown.Find(".mapping-outcome p").TextContent);
        Assert.Equal("Checking", shown.Find(".mapping-outcome progress").GetAttribute("aria-label"));
        Assert.All(["Try it", "Use this mapping"], words => Assert.True(Button(shown, words).HasAttribute("disabled")));
        pause.SetResult();
        shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".mapping-outcome progress")));
        Assert.NotNull(Database.Mapping);
    }
}
