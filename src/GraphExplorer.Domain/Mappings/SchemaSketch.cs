namespace GraphExplorer.Domain.Mappings;

/// <summary>What a look at somebody else's database shows of how it is made; a mapping is proposed from it.</summary>
/// <param name="Labels">Its labels, the most frequent first.</param>
/// <param name="Types">Its relationship types, the most frequent first.</param>
public sealed record SchemaSketch(IReadOnlyList<LabelSketch> Labels, IReadOnlyList<TypeSketch> Types);
