using GraphExplorer.Application.Layouts;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>What a step may ask.</summary>
/// <param name="Store">The network.</param>
/// <param name="Networks">Networks of it that were assembled already.</param>
/// <param name="Arranger">Gives new entities their places.</param>
/// <param name="Layouts">Where large layouts wait for their turn.</param>
public sealed record StepContext(INetworkStore Store, AssembledNetworks Networks, SceneArranger Arranger, LayoutGate Layouts)
{
    /// <summary>Hears how far the step has come, or null.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>Finds places for what has none, when it is its turn.</summary>
    /// <param name="network">What is shown.</param>
    /// <param name="kept">Places that stand.</param>
    /// <param name="labels">Label places that stand.</param>
    /// <param name="settings">How it is laid out.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public Task<Arrangement> ArrangeAsync(
        Network network,
        IReadOnlyDictionary<string, Place> kept,
        IReadOnlyDictionary<string, double> labels,
        ExplorationSettings settings,
        CancellationToken cancel)
    {
        var request = new ArrangementRequest(settings.Layout, settings.Seed, settings.Focus, settings.Width, settings.Height);
        var progress = PhaseProgress.Begin(Progress, WorkPhase.LayingOut);
        return Layouts.RunAsync(
            network.Entities.Count(entity => !kept.ContainsKey(entity.Entity.Id)),
            () => Arranger.Arrange(network, kept, labels, request, progress, cancel),
            cancel);
    }
}
