namespace GraphExplorer.Scenes;

/// <summary>What is drawn: everything decided but the theme's colours. Lengths are px at scale 1; y runs down.</summary>
/// <param name="Change">The store's change number that it shows.</param>
/// <param name="Bounds">The smallest rectangle around all plates, ties and labels.</param>
/// <param name="Nodes">The plates, in the order of the network.</param>
/// <param name="Edges">The ties, the surest last, else in the order of the network; later ones are drawn above earlier ones.</param>
/// <param name="Legend">What the legend says of it.</param>
public sealed record Scene(
    long Change,
    SceneBox Bounds,
    IReadOnlyList<SceneNode> Nodes,
    IReadOnlyList<SceneEdge> Edges,
    SceneLegend Legend);
