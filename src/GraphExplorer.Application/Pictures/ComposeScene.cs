using System.Runtime.CompilerServices;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Identifiers;
using GraphExplorer.Application.Progress;
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
    private readonly ConditionalWeakTable<Arrangement, string> arrangements = [];
    private readonly SharedWork<Scene> composing = new();

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
        var scene = await SceneAsync(mark, network, stop => composer.Compose(network, arranged.Arrangement.Places, arranged.Arrangement.Labels, stop), cancel);
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
        var scene = await SceneAsync(mark, shown.Passing, stop => composer.Compose(shown.Passing, exploration.State.Shown, exploration.State.Labels, stop), cancel);
        var answer = await explorations.AnswerAsync(exploration, shown, null, cancel);
        return new ComposedScene(scene, clock.GetUtcNow(), shown.Passing, answer.Total, exploration.Name, answer, mark);
    }

    // two who open the same large network at once have it composed once, and either may leave
    private async Task<Scene> SceneAsync(string mark, Network network, Func<CancellationToken, Scene> compose, CancellationToken cancel)
    {
        if (network.Entities.Count < RecentScenes.Large)
        {
            return compose(cancel);
        }

        return recent.Find(mark)?.Scene ?? await composing.RunAsync(mark, Composed, cancel);

        Scene Composed(CancellationToken stop)
        {
            if (recent.Find(mark) is { } madeMeanwhile)
            {
                return madeMeanwhile.Scene;
            }

            var scene = compose(stop);
            recent.Hold(new DrawnScene(mark, scene));
            return scene;
        }
    }
}
