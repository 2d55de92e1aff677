namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>A value of a kind that our own networks do not hold, as text.</summary>
/// <param name="Kind">Neo4j's name of the kind: <c>Point</c>, <c>Duration</c>, <c>LocalTime</c>.</param>
/// <param name="Text">The value in Neo4j's own writing.</param>
internal sealed record OtherValue(string Kind, string Text);
