using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Mappings;

/// <summary>What the relationships of a type of that database are.</summary>
/// <param name="Type">The type, as that database writes it.</param>
/// <param name="As">Our relationship type.</param>
/// <param name="Reversed">Whether the one that it ends at is the first end of ours.</param>
/// <param name="Confidence">Properties that tell how sure it is, as recorded there.</param>
/// <param name="Source">Properties that tell where it is from.</param>
/// <param name="Period">Properties that tell when it held.</param>
public sealed record MappedType(
    string Type,
    RelationshipType As,
    bool Reversed,
    IReadOnlyList<string> Confidence,
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Period);
