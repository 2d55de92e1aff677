using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Questions;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>What every question stands on: the reader, and what a mapping that was checked against the schema makes of the database.</summary>
internal sealed class Ground
{
    private readonly Dictionary<string, MappedType> _byType;

    /// <summary>Puts it together.</summary>
    public Ground(ForeignReader reader, Mapping mapping, ChangeNumber change, TimeProvider clock)
    {
        (Reader, Mapping, Change) = (reader, mapping, change);
        Nodes = new NodeText(mapping.Labels);
        Ties = new TieText(mapping.Ties, Nodes);
        Rows = new NodeRows(mapping.Labels);
        Totals = new Totals(clock);
        Types = mapping.RelationshipTypes();
        _byType = mapping.Ties.ToDictionary(tie => tie.Type, StringComparer.Ordinal);
    }

    /// <summary>Asks the database.</summary>
    public ForeignReader Reader { get; }

    /// <summary>The mapping.</summary>
    public Mapping Mapping { get; }

    /// <summary>The number of the last change that was noticed.</summary>
    public ChangeNumber Change { get; }

    /// <summary>What it makes of nodes.</summary>
    public NodeText Nodes { get; }

    /// <summary>What it makes of relationships of every mapped type.</summary>
    public TieText Ties { get; }

    /// <summary>Makes entities of rows.</summary>
    public NodeRows Rows { get; }

    /// <summary>Our types, by id.</summary>
    public IReadOnlyDictionary<string, RelationshipType> Types { get; }

    /// <summary>Totals that were counted, good until the next change.</summary>
    public Totals Totals { get; }

    /// <summary>What a type of theirs is.</summary>
    public MappedType Mapped(string type) => _byType[type];
}
