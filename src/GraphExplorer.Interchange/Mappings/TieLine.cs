using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>A relationship type of theirs in a mapping file; ours is named by its id, and may be defined further below.</summary>
internal sealed record TieLine(
    long Line, string Type, string AsId, bool Reversed, IReadOnlyList<string> Confidence, IReadOnlyList<string> Source, IReadOnlyList<string> Period)
{
    /// <summary>With the type that the id stands for.</summary>
    public MappedType As(RelationshipType type) => new(Type, type, Reversed, Confidence, Source, Period);
}
