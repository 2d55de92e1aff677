using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>What a step may ask.</summary>
/// <param name="Store">The network.</param>
/// <param name="Networks">Networks of it that were assembled already.</param>
/// <param name="Arranger">Gives new entities their places.</param>
public sealed record StepContext(INetworkStore Store, AssembledNetworks Networks, SceneArranger Arranger)
{
    /// <summary>Hears how far the step has come, or null.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }
}
