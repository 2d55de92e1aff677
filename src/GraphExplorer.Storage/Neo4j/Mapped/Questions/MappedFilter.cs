using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>A filter in the words of the database. Every tie is unassessed and uncontested there.</summary>
internal sealed class MappedFilter
{
    private readonly IReadOnlyList<EntityKind> _kinds;

    /// <summary>Translates a filter of a question for a network.</summary>
    public MappedFilter(NetworkFilter filter, Ground ground)
        : this(ground, filter.Types, filter.Families, filter.Kinds, IsAnswerable(filter)) => IsEmpty = filter.IsEmpty;

    /// <summary>Translates a question for the weakest ties.</summary>
    public MappedFilter(WeakestQuestion question, Ground ground)
        : this(ground, question.Types, question.Families, question.Kinds, question.Flagged != true && question.Reviewed != true)
    {
    }

    private MappedFilter(Ground ground, IReadOnlyList<string> types, IReadOnlyList<Family> families, IReadOnlyList<EntityKind> kinds, bool any)
    {
        Types = any ? [.. ground.Mapping.Ties.Where(tie => TypeChoice.Passes(tie.As, types, families))] : [];
        Places = kinds.Count == 0 ? null : [.. ground.Mapping.Labels.Index().Where(label => kinds.Contains(label.Item.Kind)).Select(label => label.Index)];
        Ties = new TieText(Types, ground.Nodes, Places);
        Name = $"{string.Join(',', Types.Select(type => type.Type.Length + type.Type))}|{(Places is null ? "" : string.Join(',', Places))}";
        _kinds = kinds;
    }

    /// <summary>The types of theirs that pass.</summary>
    public IReadOnlyList<MappedType> Types { get; }

    /// <summary>Places of the labels of which either end must be one; null for any.</summary>
    public IReadOnlyList<int>? Places { get; }

    /// <summary>The ties that pass, as Cypher.</summary>
    public TieText Ties { get; }

    /// <summary>Tells it from others.</summary>
    public string Name { get; }

    /// <summary>Whether every tie passes.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether a tie of a type that passes passes by the kinds of its ends too.</summary>
    public bool Passes(EntityKind from, EntityKind to) => _kinds.Count == 0 || _kinds.Contains(from) || _kinds.Contains(to);

    private static bool IsAnswerable(NetworkFilter filter) =>
        filter.Contested != true && (filter.Confidences.Count == 0 || filter.Confidences.Contains(Confidence.Unassessed));
}
