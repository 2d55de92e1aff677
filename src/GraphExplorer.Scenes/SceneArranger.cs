using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes;

/// <summary>Gives the entities of a network their places: those that have one keep it, the others are laid out.</summary>
public sealed class SceneArranger
{
    /// <summary>Places and label places for the whole network.</summary>
    /// <param name="network">What to arrange.</param>
    /// <param name="kept">Places that stand. Where there are any, new entities are put around what stands; where there are none, the layout has a free hand.</param>
    /// <param name="keptLabels">Label places that stand.</param>
    /// <param name="request">Layout, seed, focus, frame.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it, soon.</param>
    /// <exception cref="Domain.Faults.InvalidRequestException">Unknown layout (names the known ones), or a focus that is not in the network.</exception>
    public Arrangement Arrange(
        Network network,
        IReadOnlyDictionary<string, Place> kept,
        IReadOnlyDictionary<string, double> keptLabels,
        ArrangementRequest request,
        IProgress<double>? progress,
        CancellationToken cancel) =>
        throw new NotImplementedException();
}
