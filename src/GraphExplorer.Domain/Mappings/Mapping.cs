using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Mappings;

/// <summary>How somebody else's Neo4j database is read as a network.</summary>
/// <param name="Labels">Which labels are which kinds, in order of precedence: a node with several is what the first of them says.</param>
/// <param name="Ties">Which of its relationship types are which of ours.</param>
/// <param name="LeftOut">What is left out on purpose, so that nobody is told of it as forgotten.</param>
public sealed record Mapping(IReadOnlyList<MappedLabel> Labels, IReadOnlyList<MappedType> Ties, LeftOut LeftOut)
{
    /// <summary>The relationship types that its ties are of, by id. Who may stand at their ends is that database's matter.</summary>
    public IReadOnlyDictionary<string, RelationshipType> RelationshipTypes() => Ties
        .Select(tie => tie.As)
        .DistinctBy(type => type.Id, StringComparer.Ordinal)
        .ToDictionary(type => type.Id, type => type with { FromKinds = [], ToKinds = [] }, StringComparer.Ordinal);
}
