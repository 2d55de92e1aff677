using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>A label of a mapping file.</summary>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Label">The label.</param>
internal sealed record LabelLine(long Line, MappedLabel Label);
