using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>What a step may ask.</summary>
/// <param name="Store">The network.</param>
/// <param name="Arranger">Gives new entities their places.</param>
public sealed record StepContext(INetworkStore Store, SceneArranger Arranger);
