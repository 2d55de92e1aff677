using GraphExplorer.Application.Explorations;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Application.Pictures;

/// <summary>Makes the scene of a question or of an exploration: the one that the canvas and every export draw.</summary>
public sealed class ComposeScene(
    ArrangeQuestion arrange,
    ShowExploration explorations,
    ExplorationNetwork networks,
    SceneComposer composer,
    RecentScenes recent,
    INetworkStore store,
    TimeProvider clock)
{
    /// <summary>The scene.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">The question cannot be answered, or nothing has that id.</exception>
    public async Task<ComposedScene> RunAsync(PictureRequest request, CancellationToken cancel) =>
        request.Exploration is { } id ? await OfExplorationAsync(id, request.Since, cancel) : await OfQuestionAsync(request, cancel);

    private async Task<ComposedScene> OfQuestionAsync(PictureRequest request, CancellationToken cancel)
    {
        var arranged = await arrange.RunAsync(request.Question, request.Arrangement, cancel);
        var network = arranged.Answer.Network;
        var scene = composer.Compose(network, arranged.Arrangement.Places, arranged.Arrangement.Labels);
        var counts = await store.CountAsync(cancel);
        return new ComposedScene(scene, arranged.Answer.AsOf, network, counts.Total, arranged.Title, null);
    }

    private async Task<ComposedScene> OfExplorationAsync(string id, string? since, CancellationToken cancel)
    {
        var exploration = await explorations.FindAsync(id, cancel);
        var shown = await networks.OfAsync(exploration.State, cancel);
        var drawn = since is null ? null : recent.Find(since);
        var mark = RecentScenes.MarkOf(exploration.Id, exploration.Version, shown.Passing.Change);
        var scene = Scene(exploration, shown.Passing, mark);
        var answer = await explorations.AnswerAsync(exploration, shown, null, cancel);
        return new ComposedScene(scene, clock.GetUtcNow(), shown.Passing, answer.Total, exploration.Name, answer, mark, drawn);
    }

    private Scene Scene(Exploration exploration, Network network, string mark)
    {
        if (recent.Find(mark) is { } known)
        {
            return known.Scene;
        }

        var scene = composer.Compose(network, exploration.State.Shown, exploration.State.Labels);
        recent.Hold(new DrawnScene(mark, scene));
        return scene;
    }
}
