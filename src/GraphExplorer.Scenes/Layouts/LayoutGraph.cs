namespace GraphExplorer.Scenes.Layouts;

/// <summary>What a layout is given: sizes and ties, nothing of what they mean.</summary>
/// <param name="Nodes">The plates.</param>
/// <param name="Edges">The ties between them, by index.</param>
public sealed record LayoutGraph(IReadOnlyList<LayoutNode> Nodes, IReadOnlyList<LayoutEdge> Edges);
