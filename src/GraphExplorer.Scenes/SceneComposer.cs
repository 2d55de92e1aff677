using System.Diagnostics.CodeAnalysis;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes;

/// <summary>Makes the scene of a network whose entities have their places. Keeps nothing: any number of threads may use one.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Given to those who need it, like every other step from store to picture.")]
public sealed class SceneComposer
{
    /// <summary>The scene.</summary>
    /// <param name="network">What to draw.</param>
    /// <param name="places">Of every entity of the network, by id; the origin where missing.</param>
    /// <param name="labels">Where labels stand along their ties, by relationship id; the middle where missing.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public Scene Compose(Network network, IReadOnlyDictionary<string, Place> places, IReadOnlyDictionary<string, double> labels, CancellationToken cancel = default)
    {
        var draft = SceneDraft.Of(network, cancel);
        var nodes = draft.Nodes.StoppedBy(cancel).Select(node => At(node, places)).ToList();
        var placed = draft.Edges.StoppedBy(cancel).Select(edge => At(edge, labels)).ToList();
        var edges = LabelUnwrapping.Unwrap(nodes, placed, draft.Labels);
        return new Scene(network.Change, SceneBounds.Of(nodes, edges, cancel), nodes, edges, SceneLegends.Of(network));
    }

    /// <summary>The scene before anything has its place: every plate, line and label with its size, all in one spot, labels wrapped. What a layout starts from.</summary>
    /// <param name="network">What is to be laid out.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public Scene Draft(Network network, CancellationToken cancel = default)
    {
        var draft = SceneDraft.Of(network, cancel);
        return new Scene(network.Change, new SceneBox(0, 0, 0, 0), draft.Nodes, draft.Edges, SceneLegends.Of(network));
    }

    private static SceneNode At(SceneNode node, IReadOnlyDictionary<string, Place> places) =>
        places.TryGetValue(node.Id, out var place) ? node with { X = place.X, Y = place.Y, Chosen = place.Chosen } : node;

    private static SceneEdge At(SceneEdge edge, IReadOnlyDictionary<string, double> labels) =>
        labels.TryGetValue(edge.Id, out var at) ? edge with { Label = edge.Label with { At = at } } : edge;
}
