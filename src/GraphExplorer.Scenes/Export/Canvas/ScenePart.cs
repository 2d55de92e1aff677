namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>What one line of the stream brings.</summary>
/// <param name="Nodes">Plates.</param>
/// <param name="Edges">Ties whose ends have come.</param>
internal sealed record ScenePart(IReadOnlyList<SentNode> Nodes, IReadOnlyList<SentEdge> Edges);
