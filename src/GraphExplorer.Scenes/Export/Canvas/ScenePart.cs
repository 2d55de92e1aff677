namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>What one line of the stream brings.</summary>
/// <param name="Nodes">Plates.</param>
/// <param name="Edges">Ties whose ends have come.</param>
/// <param name="Ends">The scene's plates, where ties name their ends by ids; null where by the order in which plates were sent.</param>
internal sealed record ScenePart(IReadOnlyList<SentNode> Nodes, IReadOnlyList<SentEdge> Edges, IReadOnlyList<SceneNode>? Ends = null);
