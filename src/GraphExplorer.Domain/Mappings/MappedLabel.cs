using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Mappings;

/// <summary>What the nodes with a label are.</summary>
/// <param name="Label">The label, as that database writes it.</param>
/// <param name="Kind">The kind of entity.</param>
/// <param name="Identifiers">The property whose value belongs to one node only, or several that together do; at least one.</param>
/// <param name="Names">Properties that hold names, texts or lists of them: the first text found is the name to show, the others are other names.</param>
/// <param name="Date">The property with the date of an event, or null.</param>
public sealed record MappedLabel(string Label, EntityKind Kind, IReadOnlyList<string> Identifiers, IReadOnlyList<string> Names, string? Date = null);
