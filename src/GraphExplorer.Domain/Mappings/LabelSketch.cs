namespace GraphExplorer.Domain.Mappings;

/// <summary>A label of somebody else's database.</summary>
/// <param name="Label">The label.</param>
/// <param name="Nodes">How many nodes have it.</param>
/// <param name="Properties">Their properties, by a sample of them.</param>
/// <param name="Beside">Other labels that nodes of the sample have too.</param>
public sealed record LabelSketch(string Label, long Nodes, IReadOnlyList<PropertySketch> Properties, IReadOnlyList<string> Beside);
