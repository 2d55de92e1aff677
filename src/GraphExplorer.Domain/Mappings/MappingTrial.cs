namespace GraphExplorer.Domain.Mappings;

/// <summary>What would be seen of a database by a mapping, and what keeps it from being used.</summary>
/// <param name="Entities">How many entities.</param>
/// <param name="Relationships">How many relationships, parallel ones taken together.</param>
/// <param name="Labels">What became of the nodes, label by label.</param>
/// <param name="Ties">What became of the relationships, type by type.</param>
/// <param name="Faults">What keeps it from being used; empty where it can be.</param>
public sealed record MappingTrial(
    int Entities,
    int Relationships,
    IReadOnlyList<LabelTrial> Labels,
    IReadOnlyList<TypeTrial> Ties,
    IReadOnlyList<MappingFault> Faults)
{
    /// <summary>What became of the labels that are left out on purpose.</summary>
    public IReadOnlyList<LeftOutTrial> LabelsLeftOut { get; init; } = [];

    /// <summary>What became of the relationship types that are left out on purpose.</summary>
    public IReadOnlyList<LeftOutTrial> TypesLeftOut { get; init; } = [];

    /// <summary>What the mapping says nothing of, a sentence each.</summary>
    public IReadOnlyList<string> Forgotten { get; init; } = [];

    /// <summary>What is left out, named by its identifier or forgotten, a sentence each.</summary>
    public IEnumerable<string> Notes() =>
    [
        .. Labels.SelectMany(label => label.Notes()),
        .. Ties.SelectMany(tie => tie.Notes()),
        .. LabelsLeftOut.SelectMany(label => label.NotesOfLabel()),
        .. TypesLeftOut.SelectMany(type => type.NotesOfType()),
        .. Forgotten,
    ];
}
