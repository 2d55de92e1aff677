namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>A whole node.</summary>
/// <param name="ElementId">Neo4j's own id, which does not survive a restore.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record NodeValue(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
