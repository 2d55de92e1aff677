namespace GraphExplorer.Domain.Networks;

/// <summary>A property of a relationship in somebody else's database.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Text">Its value, as text.</param>
public sealed record RecordedValue(string Name, string Text);
