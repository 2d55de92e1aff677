using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>A mapping while a person looks at it and changes it: every label and type found, left out or not.</summary>
/// <param name="Labels">Labels, in order of precedence.</param>
/// <param name="Ties">Relationship types.</param>
public sealed record MappingDraft(IReadOnlyList<LabelDraft> Labels, IReadOnlyList<TieDraft> Ties)
{
    /// <summary>The draft of a mapping beside what was found; what the mapping names and nobody found is in it too.</summary>
    public static MappingDraft Of(SchemaSketch sketch, Mapping mapping)
    {
        var labels = sketch.Labels.Where(label => MappingGuess.IsNameable(label.Label)).ToDictionary(label => label.Label, StringComparer.Ordinal);
        var types = sketch.Types.Where(type => MappingGuess.IsNameable(type.Type)).ToDictionary(type => type.Type, StringComparer.Ordinal);
        var mapped = mapping.Ties.ToDictionary(tie => tie.Type, StringComparer.Ordinal);
        return new MappingDraft(
            [
                .. mapping.Labels.Select(label => new LabelDraft(labels.GetValueOrDefault(label.Label) ?? new LabelSketch(label.Label, 0, [], []), label, true)),
                .. labels.Values.ExceptBy(mapping.Labels.Select(label => label.Label), label => label.Label, StringComparer.Ordinal)
                    .Select(label => new LabelDraft(label, MappingGuess.Label(label, EntityKind.Organization), false)),
            ],
            [
                .. types.Values.Select(type => mapped.TryGetValue(type.Type, out var tie)
                    ? new TieDraft(type, tie, true)
                    : new TieDraft(type, MappingGuess.Tie(type, mapping.Labels), false)),
                .. mapping.Ties.Where(tie => !types.ContainsKey(tie.Type)).Select(tie => new TieDraft(new TypeSketch(tie.Type, 0, [], []), tie, true)),
            ]);
    }

    /// <summary>The relationship types of its own that its ties are of, by id.</summary>
    public IReadOnlyList<RelationshipType> OwnTypes =>
        [.. Ties.Select(tie => tie.Mapped.As).Where(IsOwn).DistinctBy(type => type.Id, StringComparer.Ordinal).OrderBy(type => type.Id, StringComparer.Ordinal)];

    /// <summary>The labels whose nodes are entities.</summary>
    public IReadOnlyList<string> UsedLabels => [.. Labels.Where(label => label.Used).Select(label => label.Sketch.Label)];

    /// <summary>Whether a relationship type is the mapping's own, and not one that the product brings along.</summary>
    public static bool IsOwn(RelationshipType type) => !BuiltInTypes.ById.ContainsKey(type.Id);

    /// <summary>The mapping.</summary>
    public Mapping ToMapping() => new(
        [.. Labels.Where(label => label.Used).Select(label => label.Mapped)],
        [.. Ties.Where(tie => tie.Used).Select(tie => tie.Mapped with { Reversed = tie.Mapped.Reversed && !tie.Mapped.As.Mutual })],
        new LeftOut(
            [.. Labels.Where(label => !label.Used).Select(label => label.Sketch.Label)],
            [.. Ties.Where(tie => !tie.Used).Select(tie => tie.Sketch.Type)]));

    /// <summary>With a label's line changed.</summary>
    public MappingDraft With(LabelDraft changed) =>
        this with { Labels = [.. Labels.Select(label => label.Sketch.Label == changed.Sketch.Label ? changed : label)] };

    /// <summary>With a relationship type's line changed.</summary>
    public MappingDraft With(TieDraft changed) =>
        this with { Ties = [.. Ties.Select(tie => tie.Sketch.Type == changed.Sketch.Type ? changed : tie)] };

    /// <summary>With a relationship type of its own changed, wherever it is used.</summary>
    public MappingDraft With(RelationshipType changed) =>
        this with { Ties = [.. Ties.Select(tie => tie.Mapped.As.Id == changed.Id ? tie with { Mapped = tie.Mapped with { As = changed } } : tie)] };

    /// <summary>With a label taken before the one above it.</summary>
    public MappingDraft Earlier(int place)
    {
        var labels = Labels.ToList();
        (labels[place - 1], labels[place]) = (labels[place], labels[place - 1]);
        return this with { Labels = labels };
    }
}
