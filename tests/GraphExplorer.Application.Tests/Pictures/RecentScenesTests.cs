using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class RecentScenesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LargeScene_AfterAStep_IsStillKnownToWhoDrawsIt()
    {
        using var temporary = await WithEntitiesAsync(1_100);
        var id = await OpenAsync(temporary);
        var drawn = await ComposeAsync(temporary, id, null);

        await temporary.Get<TakeStep>().RunAsync(id, new Move("1", [new NewPlace("e7", 5, 6)]), "tester", null, Cancel);
        var after = await ComposeAsync(temporary, id, drawn.Mark);

        Assert.Same(drawn.Scene, after.Drawn!.Scene);
        Assert.NotEqual(drawn.Mark, after.Mark);
        Assert.Equal((5, 6), after.Scene.Nodes.Where(node => node.Id == "e7").Select(node => (node.X, node.Y)).Single());
    }

    [Fact]
    public async Task LargeScene_AskedForAgain_IsComposedOnce_UntilTheStoreChanges()
    {
        using var temporary = await WithEntitiesAsync(1_100);
        var id = await OpenAsync(temporary);
        var first = await ComposeAsync(temporary, id, null);

        Assert.Same(first.Scene, (await ComposeAsync(temporary, id, "of nobody")).Scene);
        await RecordAsync(temporary, new Entity("more", EntityKind.Person, "One more", [], null));

        var second = await ComposeAsync(temporary, id, first.Mark);
        Assert.NotSame(first.Scene, second.Scene);
        Assert.Same(first.Scene, second.Drawn!.Scene);
    }

    [Fact]
    public async Task TheFirstStep_GoesOnFromTheQuestionThatWasDrawn()
    {
        using var temporary = await WithEntitiesAsync(1_100);
        var question = new PictureRequest(null, NetworkRequest.Whole with { Limit = 2_000 }, ArrangementRequest.Default);
        var asked = await temporary.Get<ComposeScene>().RunAsync(question, null, Cancel);

        var again = await temporary.Get<ComposeScene>().RunAsync(question, null, Cancel);
        var exploration = await ComposeAsync(temporary, await OpenAsync(temporary), asked.Mark);

        Assert.Same(asked.Scene, again.Scene);
        Assert.Same(asked.Scene, exploration.Drawn!.Scene);
        Assert.Equal(Places(asked.Scene), Places(exploration.Scene));
    }

    [Fact]
    public async Task SmallScene_IsSentWhole()
    {
        using var temporary = await WithEntitiesAsync(20);
        var id = await OpenAsync(temporary);

        var drawn = await ComposeAsync(temporary, id, null);

        Assert.Null((await ComposeAsync(temporary, id, drawn.Mark)).Drawn);
    }

    private static IEnumerable<(string Id, double X, double Y)> Places(Scene scene) => scene.Nodes.Select(node => (node.Id, node.X, node.Y)).Order();

    private static async Task<TemporaryStore> WithEntitiesAsync(int count)
    {
        var temporary = new TemporaryStore();
        await RecordAsync(temporary, [.. Enumerable.Range(0, count).Select(number => new Entity($"e{number}", EntityKind.Person, $"Person {number}", [], null))]);
        return temporary;
    }

    private static Task<RecordOutcome> RecordAsync(TemporaryStore temporary, params Entity[] entities) => temporary.Store.RecordAsync(
        new FactBatch { Entities = entities }, new Authorship("tester", temporary.Clock.GetUtcNow()), Cancel);

    private static async Task<string> OpenAsync(TemporaryStore temporary) =>
        (await temporary.Get<OpenExploration>().RunAsync(NetworkRequest.Whole with { Limit = 2_000 }, ArrangementRequest.Default, null, Cancel)).Id;

    private static Task<ComposedScene> ComposeAsync(TemporaryStore temporary, string exploration, string? since) =>
        temporary.Get<ComposeScene>().RunAsync(new PictureRequest(exploration, NetworkRequest.Whole, ArrangementRequest.Default, since), null, Cancel);
}
