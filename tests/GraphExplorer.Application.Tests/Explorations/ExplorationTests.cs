using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Explorations;

public sealed class ExplorationTests
{
    private static readonly ArrangementRequest Rings = ArrangementRequest.Default with { Layout = "concentric" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Expansion_IsUndoneAndRedone_GivesBackEveryPlace()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var before = await StateAsync(temporary, id);

        await StepAsync(temporary, id, new Expand("1", await temporary.IdAsync("ISIS-K")));
        var expanded = await StateAsync(temporary, id);
        var undone = await StepAsync(temporary, id, new Undo("2"));
        Assert.Equal(before, await StateAsync(temporary, id));
        var redone = await StepAsync(temporary, id, new Redo("3"));

        Assert.Equal(expanded, await StateAsync(temporary, id));
        Assert.True(expanded.Shown.Count > before.Shown.Count);
        Assert.Equal((null, redone.Undo), (undone.Undo, undone.Redo));
    }

    [Fact]
    public async Task NewNeighbours_Come_WhatStandsStaysWhereItIs()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var before = await StateAsync(temporary, id);

        await StepAsync(temporary, id, new Expand("1", await temporary.IdAsync("ISIS-K")));

        var after = await StateAsync(temporary, id);
        Assert.All(before.Shown, place => Assert.Equal(place.Value, after.Shown[place.Key]));
    }

    [Fact]
    public async Task StepAfterAnUndo_IsTaken_LeavesNothingToRedo()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        await StepAsync(temporary, id, new Hide("1", [await temporary.IdAsync("ISIS-K")]));
        await StepAsync(temporary, id, new Undo("2"));

        var answer = await StepAsync(temporary, id, new ChooseTheme("3", "dark"));

        Assert.Equal(("Theme dark", null), (answer.Undo, answer.Redo));
    }

    [Fact]
    public async Task Nothing_ToUndo_SaysSo()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");

        var answer = await StepAsync(temporary, id, new Undo("1"));

        Assert.Equal(("There is nothing to undo.", 1), (answer.Said, answer.Version));
    }

    [Fact]
    public async Task SameStep_IsSentAgain_IsTakenOnce()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var undoable = new ChooseTheme("1", "dark");
        await StepAsync(temporary, id, undoable);
        await StepAsync(temporary, id, new Undo("2"));

        var answer = await StepAsync(temporary, id, undoable);

        Assert.Equal((null, 3), (answer.Theme, answer.Version));
    }

    [Fact]
    public async Task TwoTabs_StepAtOnce_LoseNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var entities = (await StateAsync(temporary, id)).Shown.Keys.Take(6).ToArray();

        await Task.WhenAll(entities.Select((entity, index) =>
            StepAsync(temporary, id, new Move($"{index}", [new NewPlace(entity, 1000 + index, -1000)]))));

        var after = await temporary.Get<ShowExploration>().FindAsync(id, Cancel);
        Assert.Equal((1 + entities.Length, entities.Length), (after.Version, after.Position));
        Assert.All(entities.Index(), moved => Assert.Equal(new Place(1000 + moved.Index, -1000, Chosen: true), after.State.Shown[moved.Item]));
    }

    [Fact]
    public async Task OtherTab_IsToldOfAStep_AndOfNoneThatChangedNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var told = new List<(string Id, long Version)>();
        temporary.Get<ExplorationFeed>().Changed += (changed, version) => told.Add((changed, version));

        await StepAsync(temporary, id, new ChooseTheme("1", "dark"));
        await StepAsync(temporary, id, new ChooseTheme("2", "dark"));

        Assert.Equal([(id, 2L)], told);
    }

    [Fact]
    public async Task PlaceThatAPersonChose_IsLaidOutAnew_StaysUntilItIsReleased()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var entity = await temporary.IdAsync("ISIS-K");
        await StepAsync(temporary, id, new Move("1", [new NewPlace(entity, 77, 99)]));

        await StepAsync(temporary, id, new Arrange("2", "concentric", 1600, 900));
        Assert.Equal(new Place(77, 99, Chosen: true), (await StateAsync(temporary, id)).Shown[entity]);
        await StepAsync(temporary, id, new Release("3", [entity]));
        await StepAsync(temporary, id, new Arrange("4", "concentric", 1600, 900, Seed: 2));

        Assert.NotEqual((77, 99), ((await StateAsync(temporary, id)).Shown[entity] is var place) ? (place.X, place.Y) : default);
    }

    [Fact]
    public async Task HiddenEntity_IsShownAgain_ComesBackToItsPlace()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var entity = await temporary.IdAsync("ISIS-K");
        var before = (await StateAsync(temporary, id)).Shown[entity];
        await StepAsync(temporary, id, new Hide("1", [entity]));
        Assert.DoesNotContain(entity, (await StateAsync(temporary, id)).Shown.Keys);

        await StepAsync(temporary, id, new Show("2", [entity]));

        Assert.Equal(before, (await StateAsync(temporary, id)).Shown[entity]);
    }

    [Fact]
    public async Task Filter_IsSet_ShowsFewerTiesAndMovesNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var before = await temporary.Get<ShowExploration>().RunAsync(id, Cancel);
        var places = (await StateAsync(temporary, id)).Shown;

        var answer = await StepAsync(temporary, id, new Narrow("1", NetworkFilter.None with { Confidences = [Confidence.High] }));

        Assert.InRange(answer.Shown.Relationships, 1, before.Shown.Relationships - 1);
        Assert.Equal((29, 53), (answer.Total!.Entities, answer.Total.Relationships));
        Assert.Equal(places, (await StateAsync(temporary, id)).Shown);
    }

    [Fact]
    public async Task Path_BetweenTwo_IsBroughtOntoTheCanvas()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var (from, to) = (await temporary.IdAsync("Haqqani Network"), await temporary.IdAsync("Islamic State"));

        var answer = await StepAsync(temporary, id, new ShowPath("1", from, to));

        Assert.StartsWith("Haqqani Network and Islamic State are tied", answer.Said, StringComparison.Ordinal);
        Assert.Contains(to, (await StateAsync(temporary, id)).Shown.Keys);
    }

    [Fact]
    public async Task StepWithUnknownIds_IsRefused_AndChangesNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");
        var before = await temporary.Get<ShowExploration>().FindAsync(id, Cancel);

        await Assert.ThrowsAsync<NotFoundException>(() => StepAsync(temporary, id, new Expand("1", "nobody")));
        await Assert.ThrowsAsync<NotFoundException>(() => StepAsync(temporary, id, new Show("2", ["nobody"])));
        await Assert.ThrowsAsync<InvalidRequestException>(() => StepAsync(temporary, id, new Move("3", [new NewPlace("nobody", double.NaN, 0)])));
        await Assert.ThrowsAsync<InvalidRequestException>(() => StepAsync(temporary, id, new ChooseTheme(" ", "dark")));
        await Assert.ThrowsAsync<NotFoundException>(() => StepAsync(temporary, "nothing", new ChooseTheme("4", "dark")));

        var after = await temporary.Get<ShowExploration>().FindAsync(id, Cancel);
        Assert.Equal((before.Version, before.State), (after.Version, after.State));
    }

    [Fact]
    public async Task Steps_AreKept_WithNameAuthorAndTime()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var id = await OpenAsync(temporary, "Haqqani Network");

        await StepAsync(temporary, id, new Hide("1", [await temporary.IdAsync("ISIS-K")]));

        var step = Assert.Single(await temporary.Get<IWorkspaceStore>().StepsAsync(id, Cancel));
        Assert.Equal(("Hide ISIS-K", "tester", temporary.Clock.GetUtcNow()), (step.Name, step.By.Author, step.By.At));
        Assert.Equal(id, Assert.Single(await temporary.Get<ListRecent>().RunAsync(10, Cancel)).Id);
    }

    private static async Task<string> OpenAsync(TemporaryStore temporary, string focus)
    {
        var question = NetworkRequest.Whole with { Focus = await temporary.IdAsync(focus) };
        return (await temporary.Get<OpenExploration>().RunAsync(question, Rings, null, Cancel)).Id;
    }

    private static Task<ExplorationAnswer> StepAsync(TemporaryStore temporary, string id, Step step) =>
        temporary.Get<TakeStep>().RunAsync(id, step, "tester", null, Cancel);

    private static async Task<ExplorationState> StateAsync(TemporaryStore temporary, string id) =>
        (await temporary.Get<ShowExploration>().FindAsync(id, Cancel)).State;
}
