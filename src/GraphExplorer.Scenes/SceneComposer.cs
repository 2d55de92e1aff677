using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes;

/// <summary>Makes the scene of a network whose entities have their places.</summary>
public sealed class SceneComposer
{
    /// <summary>The scene.</summary>
    /// <param name="network">What to draw.</param>
    /// <param name="places">Of every entity of the network, by id.</param>
    /// <param name="labels">Where labels stand along their ties, by relationship id; the middle where missing.</param>
    public Scene Compose(Network network, IReadOnlyDictionary<string, Place> places, IReadOnlyDictionary<string, double> labels) =>
        throw new NotImplementedException();
}
