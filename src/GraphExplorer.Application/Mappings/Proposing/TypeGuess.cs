using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Mappings;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Which of our relationship types theirs are: one of the product's own by its name, else a new one.</summary>
/// <param name="labels">The labels that are mapped.</param>
internal sealed class TypeGuess(IReadOnlyList<MappedLabel> labels)
{
    private static readonly Dictionary<string, string> Inverses = BuiltInTypes.ById.Values
        .Where(type => !type.Mutual)
        .DistinctBy(type => NameWords.Hyphened(type.InverseLabel), StringComparer.Ordinal)
        .ToDictionary(type => NameWords.Hyphened(type.InverseLabel), type => type.Id, StringComparer.Ordinal);

    /// <summary>Whether any of them was met between two nodes that are entities.</summary>
    public bool IsSeen(TypeSketch sketch) => sketch.Ends.Any(ends => Kind(ends.From) is not null && Kind(ends.To) is not null);

    /// <summary>What they are.</summary>
    public MappedType Of(TypeSketch sketch)
    {
        var (type, reversed) = Type(sketch);
        var recorded = RecordedGuess.Of(sketch.Properties.Where(property => MappingFormat.IsNameable(property.Key)));
        return new MappedType(sketch.Type, type, reversed, recorded.Confidence, recorded.Source, recorded.Period);
    }

    private (RelationshipType Type, bool Reversed) Type(TypeSketch sketch)
    {
        var name = NameWords.Hyphened(sketch.Type);
        foreach (var asked in new[] { name, name.StartsWith("is-", StringComparison.Ordinal) ? name[3..] : name })
        {
            if (BuiltInTypes.ById.TryGetValue(asked, out var own) || BuiltInTypes.ById.TryGetValue(TypeNames.Same.GetValueOrDefault(asked) ?? "", out own))
            {
                return (own, false);
            }

            if (BuiltInTypes.ById.TryGetValue(TypeNames.Reversed.GetValueOrDefault(asked) ?? Inverses.GetValueOrDefault(asked) ?? "", out own))
            {
                return (own, true);
            }
        }

        return NewType.ForwardOf(sketch.Type) is { } forward
            ? (NewType.Of(forward, LeadsToHappeningOrPlace(sketch)), true)
            : (NewType.Of(sketch.Type, LeadsToHappeningOrPlace(sketch)), false);
    }

    private bool LeadsToHappeningOrPlace(TypeSketch sketch) =>
        sketch.Ends.Where(ends => Kind(ends.To) is EntityKind.Event or EntityKind.Place).Sum(ends => ends.Share) > 0.5;

    private EntityKind? Kind(IReadOnlyList<string> of) => labels.FirstOrDefault(label => of.Contains(label.Label, StringComparer.Ordinal))?.Kind;
}
