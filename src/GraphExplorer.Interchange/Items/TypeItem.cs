using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Interchange.Items;

/// <summary>A relationship type.</summary>
/// <param name="Line">The line.</param>
/// <param name="Type">The type.</param>
public sealed record TypeItem(long Line, RelationshipType Type) : FileItem(Line);
