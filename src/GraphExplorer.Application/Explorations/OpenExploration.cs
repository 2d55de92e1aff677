using System.Collections.Immutable;
using GraphExplorer.Application.Identifiers;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Explorations;

/// <summary>Begins an exploration with what a question shows, in the same places.</summary>
public sealed class OpenExploration(ArrangeQuestion arrange, ShowExploration show, IWorkspaceStore workspace, TimeProvider clock)
{
    /// <summary>How the new exploration stands.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">The question cannot be answered.</exception>
    public async Task<ExplorationAnswer> RunAsync(NetworkRequest question, ArrangementRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        var arranged = await arrange.RunAsync(question, request, progress, cancel);
        var now = clock.GetUtcNow();
        var exploration = new Exploration(UnguessableId.New(), arranged.Title, 1, 0, StateOf(arranged, question, request), now, now);
        await workspace.CreateAsync(exploration, cancel);
        return await show.AnswerAsync(exploration, null, cancel);
    }

    private static ExplorationState StateOf(ArrangedQuestion arranged, NetworkRequest question, ArrangementRequest request)
    {
        var settings = new ExplorationSettings(question.Filter, request.Layout, request.Seed, request.Focus ?? arranged.Answer.Focus, request.Width, request.Height);
        return new ExplorationState(
            arranged.Arrangement.Places.ToImmutableSortedDictionary(StringComparer.Ordinal),
            ImmutableSortedDictionary<string, Place>.Empty.WithComparers(StringComparer.Ordinal),
            arranged.Arrangement.Labels.ToImmutableSortedDictionary(StringComparer.Ordinal),
            settings);
    }
}
