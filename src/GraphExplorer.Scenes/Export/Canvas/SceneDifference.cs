namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>What makes one scene of another.</summary>
/// <param name="GoneNodes">Ids of the plates that are no longer there.</param>
/// <param name="GoneEdges">Ids of the ties that are no longer there.</param>
/// <param name="Nodes">New plates, and those that changed, as they are now.</param>
/// <param name="Edges">Likewise the ties.</param>
internal sealed record SceneDifference(
    IReadOnlyList<string> GoneNodes,
    IReadOnlyList<string> GoneEdges,
    IReadOnlyList<SceneNode> Nodes,
    IReadOnlyList<SceneEdge> Edges)
{
    /// <summary>How much it tells.</summary>
    public int Count => GoneNodes.Count + GoneEdges.Count + Nodes.Count + Edges.Count;

    /// <summary>The difference.</summary>
    public static SceneDifference Between(Scene before, Scene after)
    {
        var nodes = before.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var edges = before.Edges.ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        SceneNode[] newNodes = [.. after.Nodes.Where(node => !nodes.Remove(node.Id, out var was) || !Same(was, node))];
        SceneEdge[] newEdges = [.. after.Edges.Where(edge => !edges.Remove(edge.Id, out var was) || !Same(was, edge))];
        return new SceneDifference([.. nodes.Keys], [.. edges.Keys], newNodes, newEdges);
    }

    private static bool Same(SceneNode one, SceneNode other) =>
        (one with { Texts = other.Texts }) == other && one.Texts.SequenceEqual(other.Texts);

    private static bool Same(SceneEdge one, SceneEdge other) =>
        (one with { From = other.From, To = other.To, Fan = other.Fan, Label = other.Label }) == other
        && SentEdge.FanOf(one) == SentEdge.FanOf(other)
        && (one.Label with { Texts = other.Label.Texts }) == other.Label
        && one.Label.Texts.SequenceEqual(other.Label.Texts);
}
