namespace GraphExplorer.Domain.Mappings;

/// <summary>A property of nodes or relationships, by a sample of them.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Kinds">Neo4j's kinds of its values: <c>STRING</c>, <c>LIST&lt;STRING&gt;</c>, <c>DATE</c>.</param>
/// <param name="Filled">The share of the sample that has it, above 0 to 1.</param>
/// <param name="Distinct">How many different values there are to each value, above 0 to 1; 1 where none comes twice.</param>
/// <param name="Constrained">Whether the database itself keeps it unique.</param>
/// <param name="Examples">A few values, as text.</param>
public sealed record PropertySketch(string Key, IReadOnlyList<string> Kinds, double Filled, double Distinct, bool Constrained, IReadOnlyList<string> Examples);
