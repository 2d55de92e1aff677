using GraphExplorer.Application.Explorations;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>Makes the scene of a question or of an exploration: the one that the canvas and every export draw.</summary>
public sealed class ComposeScene(
    ArrangeQuestion arrange,
    ShowExploration explorations,
    ExplorationNetwork networks,
    SceneComposer composer,
    INetworkStore store,
    TimeProvider clock)
{
    /// <summary>The scene.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">The question cannot be answered, or nothing has that id.</exception>
    public async Task<ComposedScene> RunAsync(PictureRequest request, CancellationToken cancel) =>
        request.Exploration is { } id ? await OfExplorationAsync(id, cancel) : await OfQuestionAsync(request, cancel);

    private async Task<ComposedScene> OfQuestionAsync(PictureRequest request, CancellationToken cancel)
    {
        var arranged = await arrange.RunAsync(request.Question, request.Arrangement, cancel);
        var network = arranged.Answer.Network;
        var scene = composer.Compose(network, arranged.Arrangement.Places, arranged.Arrangement.Labels);
        var counts = await store.CountAsync(cancel);
        return new ComposedScene(scene, arranged.Answer.AsOf, network, counts.Total, arranged.Title, null);
    }

    private async Task<ComposedScene> OfExplorationAsync(string id, CancellationToken cancel)
    {
        var exploration = await explorations.FindAsync(id, cancel);
        var shown = await networks.OfAsync(exploration.State, cancel);
        var scene = composer.Compose(shown.Passing, exploration.State.Shown, exploration.State.Labels);
        var answer = await explorations.AnswerAsync(exploration, shown, null, cancel);
        return new ComposedScene(scene, clock.GetUtcNow(), shown.Passing, answer.Total, exploration.Name, answer);
    }
}
