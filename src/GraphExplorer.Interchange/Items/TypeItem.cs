using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Interchange.Items;

/// <summary>A relationship type.</summary>
/// <param name="Line">The line.</param>
/// <param name="Type">The type.</param>
public sealed record TypeItem(long Line, RelationshipType Type) : FileItem(Line)
{
    /// <summary>Whether it comes from a mapping of somebody else's database: a store that has the type keeps its own words and rules.</summary>
    public bool Mapped { get; init; }
}
