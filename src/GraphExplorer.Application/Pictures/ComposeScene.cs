using System.Runtime.CompilerServices;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Identifiers;
using GraphExplorer.Application.Progress;
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
    private readonly ConditionalWeakTable<Arrangement, string> arrangements = [];

    /// <summary>The scene.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">The question cannot be answered, or nothing has that id.</exception>
    public async Task<ComposedScene> RunAsync(PictureRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        // found before the new one is held, which may push it out
        var drawn = request.Since is { } since ? recent.Find(since) : null;
        var composed = request.Exploration is { } id ? await OfExplorationAsync(id, progress, cancel) : await OfQuestionAsync(request, progress, cancel);
        return composed with { Drawn = drawn };
    }

    private async Task<ComposedScene> OfQuestionAsync(PictureRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        var arranged = await arrange.RunAsync(request.Question, request.Arrangement, progress, cancel);
        progress?.Report(new WorkProgress(WorkPhase.Drawing));
        var network = arranged.Answer.Network;
        var mark = $"{arrangements.GetValue(arranged.Arrangement, _ => UnguessableId.New())}.{network.Change}";
        var scene = Scene(mark, () => composer.Compose(network, arranged.Arrangement.Places, arranged.Arrangement.Labels));
        var counts = await store.CountAsync(cancel);
        return new ComposedScene(scene, arranged.Answer.AsOf, network, counts.Total, arranged.Title, null, mark);
    }

    private async Task<ComposedScene> OfExplorationAsync(string id, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new WorkProgress(WorkPhase.Reading));
        var exploration = await explorations.FindAsync(id, cancel);
        var shown = await networks.OfAsync(exploration.State, cancel);
        progress?.Report(new WorkProgress(WorkPhase.Drawing));
        var mark = $"{exploration.Id}.{exploration.Version}.{shown.Passing.Change}";
        var scene = Scene(mark, () => composer.Compose(shown.Passing, exploration.State.Shown, exploration.State.Labels));
        var answer = await explorations.AnswerAsync(exploration, shown, null, cancel);
        return new ComposedScene(scene, clock.GetUtcNow(), shown.Passing, answer.Total, exploration.Name, answer, mark);
    }

    private Scene Scene(string mark, Func<Scene> compose)
    {
        if (recent.Find(mark) is { } known)
        {
            return known.Scene;
        }

        var scene = compose();
        recent.Hold(new DrawnScene(mark, scene));
        return scene;
    }
}
