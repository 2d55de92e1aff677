namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>A plate with the number of its look.</summary>
/// <param name="Node">The plate.</param>
/// <param name="Look">The number.</param>
internal readonly record struct SentNode(SceneNode Node, int Look);
