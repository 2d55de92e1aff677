using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>What the browser gets along with a scene.</summary>
/// <param name="AsOf">When the store was read.</param>
/// <param name="Shown">What is in the scene.</param>
/// <param name="Total">What the store holds, or null where counting it takes too long.</param>
/// <param name="Exploration">Header of the exploration that it belongs to, one JSON value in UTF-8; null or empty for a question.</param>
/// <param name="Mark">By which the browser may ask for what changed since; null where it may not.</param>
public sealed record SceneEnvelope(DateTimeOffset AsOf, NetworkCounts Shown, NetworkCounts? Total, ReadOnlyMemory<byte>? Exploration, string? Mark = null);
