namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>A whole native relationship.</summary>
/// <param name="ElementId">Neo4j's own id, which does not survive a restore.</param>
/// <param name="Start">Neo4j's id of the node that it starts at.</param>
/// <param name="End">Neo4j's id of the node that it ends at.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record TieValue(string ElementId, string Start, string End, string Type, IReadOnlyDictionary<string, object?> Properties);
