using System.Collections.Immutable;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>Answers a question and lays the answer out; the seed network, as it was loaded, in its opening view.</summary>
public sealed class ArrangeQuestion(AskNetwork ask, SceneArranger arranger, ArrangementCache cache)
{
    /// <summary>The answer with its places. The same question on the same facts has the same places every time.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">A value is not allowed, or nothing has that id or name.</exception>
    public async Task<ArrangedQuestion> RunAsync(NetworkRequest question, ArrangementRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        Allowed.Between("width", request.Width, Frame.Least, Frame.Most);
        Allowed.Between("height", request.Height, Frame.Least, Frame.Most);
        progress?.Report(new WorkProgress(WorkPhase.Reading));
        var answer = await ask.RunAsync(question, progress, cancel);
        var arrangement = Opening(question, request, answer.Network)
            ?? await cache.GetAsync(answer.Network, request with { Focus = request.Focus ?? answer.Focus }, Arranged, cancel);
        return new ArrangedQuestion(answer, arrangement, Title(question, answer));

        Arrangement Arranged(Network network, ArrangementRequest how, CancellationToken stop) =>
            arranger.Arrange(network, ImmutableDictionary<string, Place>.Empty, ImmutableDictionary<string, double>.Empty, how, PhaseProgress.Begin(progress, WorkPhase.LayingOut), stop);
    }

    private static Arrangement? Opening(NetworkRequest question, ArrangementRequest request, Network network) =>
        question.IsWhole && request.Layout == ArrangementRequest.Default.Layout && request.Seed == ArrangementRequest.Default.Seed
            ? OpeningView.Seed.Of(network)
            : null;

    private static string Title(NetworkRequest question, NetworkAnswer answer) => QuestionTitle.Of(
        question with { Focus = answer.Focus },
        id => answer.Network.Entities.FirstOrDefault(entity => entity.Entity.Id == id)?.Entity.Name);
}
