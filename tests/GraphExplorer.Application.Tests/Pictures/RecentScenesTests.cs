using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;

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
    public async Task LargeScene_OpenedByManyAtOnce_IsComposedOnce()
    {
        using var temporary = await WithEntitiesAsync(3_000);
        var question = new PictureRequest(null, NetworkRequest.Whole with { Limit = 5_000 }, ArrangementRequest.Default);
        await temporary.Get<ArrangeQuestion>().RunAsync(question.Question, question.Arrangement, null, Cancel);

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => temporary.Get<ComposeScene>().RunAsync(question, null, Cancel), Cancel)));

        Assert.Single(opened.Select(one => one.Scene).Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void SceneThatIsAskedFor_StaysLongerThanOneThatIsNot()
    {
        var recent = new RecentScenes();
        recent.Hold(Drawn("asked for"));
        recent.Hold(Drawn("left alone"));
        recent.Hold(Drawn("third"));

        recent.Find("asked for");
        recent.Hold(Drawn("fourth"));

        Assert.NotNull(recent.Find("asked for"));
        Assert.Null(recent.Find("left alone"));
    }

    [Fact]
    public void Scene_HeldTwice_TakesTheRoomOfOne()
    {
        var recent = new RecentScenes();
        recent.Hold(Drawn("other"));
        var first = Drawn("same");
        recent.Hold(first);
        recent.Hold(Drawn("same"));
        recent.Hold(Drawn("same"));

        Assert.NotNull(recent.Find("other"));
        Assert.Same(first, recent.Find("same"));
    }

    [Fact]
    public async Task SmallScene_IsSentWhole()
    {
        using var temporary = await WithEntitiesAsync(20);
        var id = await OpenAsync(temporary);

        var drawn = await ComposeAsync(temporary, id, null);

        Assert.Null((await ComposeAsync(temporary, id, drawn.Mark)).Drawn);
    }

    /// <summary>A scene that takes a third of the room for all.</summary>
    private static DrawnScene Drawn(string mark)
    {
        var node = new SceneNode("e", EntityKind.Person, "E", 0, 0, 10, 10, 2, new SceneBox(0, 0, 1, 1), [], 0, 0, false);
        return new DrawnScene(mark, new Scene(1, new SceneBox(0, 0, 1, 1), [.. Enumerable.Repeat(node, 150_000)], [], new SceneLegend([], 0, 0, 0, 0, 0)));
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
