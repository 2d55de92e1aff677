using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>A scene as layouts see it, and the way back from their indices to ids.</summary>
/// <param name="Scene">Sizes, fans and ids; places do not matter.</param>
/// <param name="Graph">The same for a layout.</param>
internal sealed record SceneGraph(Scene Scene, LayoutGraph Graph)
{
    /// <summary>That of a scene.</summary>
    public static SceneGraph Of(Scene scene) => new(scene, new LayoutGraph(
        [.. scene.Nodes.Select(node => new LayoutNode(node.Kind, node.Width, node.Height))],
        [.. scene.Edges.Select(edge => new LayoutEdge(
            edge.From,
            edge.To,
            edge.From <= edge.To ? edge.Fan : -edge.Fan,
            edge.Family,
            edge.Label.Width,
            edge.Label.Height,
            edge.Directed))]));

    /// <summary>What stands of it.</summary>
    public Growing.Standing Standing(IReadOnlyDictionary<string, Place> kept, IReadOnlyDictionary<string, double> keptLabels)
    {
        var nodes = Scene.Nodes.Select(node => kept.GetValueOrDefault(node.Id)).ToArray();
        var places = new LayoutResult(
            [.. nodes.Select(place => place?.X ?? 0)],
            [.. nodes.Select(place => place?.Y ?? 0)],
            [.. Scene.Edges.Select(edge => keptLabels.GetValueOrDefault(edge.Id, 0.5))]);
        return new Growing.Standing(places, [.. nodes.Select(place => place is not null)], [.. Scene.Edges.Select(edge => keptLabels.ContainsKey(edge.Id))]);
    }

    /// <summary>The arrangement that a layout's places make; a kept place is handed back as it was.</summary>
    public Arrangement Arrangement(LayoutResult result, IReadOnlyDictionary<string, Place> kept)
    {
        var places = new Dictionary<string, Place>(Scene.Nodes.Count, StringComparer.Ordinal);
        for (var i = 0; i < Scene.Nodes.Count; i++)
        {
            var id = Scene.Nodes[i].Id;
            places[id] = kept.TryGetValue(id, out var place) ? place : new Place(result.X[i], result.Y[i]);
        }

        var labels = new Dictionary<string, double>(Scene.Edges.Count, StringComparer.Ordinal);
        for (var i = 0; i < Scene.Edges.Count; i++)
        {
            labels[Scene.Edges[i].Id] = result.At[i];
        }

        return new Arrangement(places, labels);
    }
}
