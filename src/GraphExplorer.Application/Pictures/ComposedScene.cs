using GraphExplorer.Application.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Application.Pictures;

/// <summary>A scene with what it was made from.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="AsOf">When the network was asked for.</param>
/// <param name="Network">The network that it draws, after filters.</param>
/// <param name="Total">Of how many: what the store holds, or null where counting it takes too long.</param>
/// <param name="Title">What it is of, in a few words.</param>
/// <param name="Exploration">The exploration that it draws, or null for a question.</param>
/// <param name="Mark">By which <see cref="RecentScenes"/> may know it.</param>
/// <param name="Drawn">The scene that is drawn already, where it is still known; null otherwise.</param>
public sealed record ComposedScene(
    Scene Scene,
    DateTimeOffset AsOf,
    Network Network,
    NetworkCounts? Total,
    string Title,
    ExplorationAnswer? Exploration,
    string? Mark = null,
    DrawnScene? Drawn = null);
