namespace GraphExplorer.Domain.Mappings;

/// <summary>A relationship type of somebody else's database.</summary>
/// <param name="Type">The type.</param>
/// <param name="Relationships">How many there are.</param>
/// <param name="Ends">Which labels it leads from and to, by a sample, the most frequent first.</param>
/// <param name="Properties">Their properties, by a sample.</param>
public sealed record TypeSketch(string Type, long Relationships, IReadOnlyList<EndsSketch> Ends, IReadOnlyList<PropertySketch> Properties);
