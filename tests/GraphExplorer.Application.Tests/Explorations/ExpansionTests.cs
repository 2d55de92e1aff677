using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Tests.Explorations;

public sealed class ExpansionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hub_WithMoreThanComeUnasked_IsAskedAboutAndChangesNothing()
    {
        using var temporary = await HubNetwork.StoredAsync();
        var id = await HubNetwork.ExploreAsync(temporary, "hub");

        var asked = await Assert.ThrowsAsync<ManyNeighboursException>(() => StepAsync(temporary, id, new Expand("1", "hub", [Family.Rivalry])));
        var offer = await temporary.Get<OfferExpansion>().RunAsync(id, "hub", Cancel);

        Assert.Equal(("hub", Family.Rivalry), (asked.Entity, Assert.Single(asked.Families)));
        Assert.Equal(("The hub", HubNetwork.Leaves), (offer.Name, offer.Neighbours));
        Assert.Equal([new FamilyCount(Family.Alliance, 30), new FamilyCount(Family.Rivalry, HubNetwork.Leaves - HubNetwork.Allies)], offer.Families.OrderBy(count => count.Family));
        Assert.Equal(1, (await temporary.Get<ShowExploration>().FindAsync(id, Cancel)).Version);
    }

    [Fact]
    public async Task Hub_ExpandedByAFamilyAndANumber_AddsTheBestTiedOfThem_AndUndoTakesThemBack()
    {
        using var temporary = await HubNetwork.StoredAsync();
        var id = await HubNetwork.ExploreAsync(temporary, "hub");

        var answer = await StepAsync(temporary, id, new Expand("1", "hub", [Family.Rivalry], 2));
        var shown = await ShownAsync(temporary, id);
        await StepAsync(temporary, id, new Undo("2"));

        // the last two are tied to one another besides
        Assert.Equal(["hub", $"leaf{HubNetwork.Leaves - 2}", $"leaf{HubNetwork.Leaves - 1}"], shown);
        Assert.Equal("The hub: 2 added, the best tied; it has more.", answer.Said);
        Assert.Equal(["hub"], await ShownAsync(temporary, id));
    }

    [Fact]
    public async Task Hub_WithFewOfAFamily_IsExpandedByItWithoutAsking()
    {
        using var temporary = await HubNetwork.StoredAsync();
        var id = await HubNetwork.ExploreAsync(temporary, "hub");

        var answer = await StepAsync(temporary, id, new Expand("1", "hub", [Family.Alliance]));

        Assert.Equal("The hub: 30 added.", answer.Said);
        Assert.Equal(31, answer.Shown.Entities);
    }

    [Fact]
    public async Task FullExploration_IsExpanded_SaysWhatIsInTheWayAndWhatToDo()
    {
        using var temporary = await HubNetwork.StoredAsync();
        var id = await HubNetwork.ExploreAsync(temporary, Enumerable.Range(1, NetworkQuestion.MaxLimit - 11).Select(number => $"gone{number}").Append("hub"));

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => StepAsync(temporary, id, new Expand("1", "hub", [Family.Alliance])));

        Assert.Equal("30 more do not fit: 49,990 entities are shown, and 50,000 is the most.", refused.Cause);
        Assert.Equal("Add 10 at most, hide some that are shown, or start anew from one of them.", refused.Remedy);
        Assert.Equal(10, (await temporary.Get<OfferExpansion>().RunAsync(id, "hub", Cancel)).Room);
    }

    private static Task<ExplorationAnswer> StepAsync(TemporaryStore temporary, string id, Step step) =>
        temporary.Get<TakeStep>().RunAsync(id, step, "tester", null, Cancel);

    private static async Task<IEnumerable<string>> ShownAsync(TemporaryStore temporary, string id) =>
        (await temporary.Get<ShowExploration>().FindAsync(id, Cancel)).State.Shown.Keys;
}
