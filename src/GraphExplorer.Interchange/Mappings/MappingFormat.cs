using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>The form of a mapping file (docs/formats/mapping.md). It may name the product's own relationship types by their ids.</summary>
/// <param name="known">The relationship types that a file need not define, by id.</param>
public sealed class MappingFormat(IReadOnlyDictionary<string, RelationshipType> known)
{
    /// <summary>The version of the form that is written; newer ones are refused.</summary>
    public const int Version = 1;

    /// <summary>The most labels, and the most relationship types, that a file may map.</summary>
    public const int Most = 1_000;

    /// <summary>The most properties that serve one purpose.</summary>
    public const int MostProperties = 100;

    /// <summary>The member that marks a file as a mapping and tells its version.</summary>
    internal const string Mark = "graphexplorer-mapping";

    /// <summary>Reads a mapping. Never throws for what is in the file: then faults are noted, and there is none.</summary>
    public Task<Mapping?> ReadAsync(Stream stream, FileReading reading, CancellationToken cancel) =>
        new MappingReader(known, reading).ReadAsync(stream, cancel);

    /// <summary>Writes a mapping.</summary>
    public Task WriteAsync(Mapping mapping, Stream stream, CancellationToken cancel) =>
        new MappingWriter(known, stream).WriteAsync(mapping, cancel);

    /// <summary>Whether a label, a type or a property can stand in a file; a database takes names that are no text.</summary>
    public static bool IsNameable(string name) => !string.IsNullOrWhiteSpace(name) && TextRule.FaultOf(name, TextRule.MaxName) is null;
}
