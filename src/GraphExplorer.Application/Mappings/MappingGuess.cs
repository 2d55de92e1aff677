using GraphExplorer.Application.Mappings.Proposing;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Mappings;

namespace GraphExplorer.Application.Mappings;

/// <summary>What a line of a mapping most likely says, where a person takes in what a proposal left out.</summary>
public static class MappingGuess
{
    /// <summary>Whether a mapping can name it: names with control characters cannot stand in a file.</summary>
    public static bool IsNameable(string name) => MappingFormat.IsNameable(name);

    /// <summary>The nodes with a label, as entities of a kind; nothing may identify them.</summary>
    public static MappedLabel Label(LabelSketch label, EntityKind kind)
    {
        var properties = new PropertyGuess([.. label.Properties.Where(property => IsNameable(property.Key))]);
        return new MappedLabel(label.Label, kind, properties.Identifiers(), properties.Names(), kind is EntityKind.Event ? properties.Date() : null);
    }

    /// <summary>The relationships of a type.</summary>
    public static MappedType Tie(TypeSketch type, IReadOnlyList<MappedLabel> labels) => new TypeGuess(labels).Of(type);

    /// <summary>A relationship type of its own for one of theirs.</summary>
    public static RelationshipType OwnType(string type) => NewType.Of(type, toHappeningOrPlace: false);
}
