using GraphExplorer.Application.Mappings.Proposing;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Interchange.Mappings;

namespace GraphExplorer.Application.Mappings;

/// <summary>Proposes a mapping from a look at somebody else's database. It is a guess from names and samples, for a person to confirm.</summary>
public static class MappingProposal
{
    /// <summary>The mapping; what it leaves out is named in it.</summary>
    public static Mapping Of(SchemaSketch sketch)
    {
        var known = sketch.Labels.Where(label => MappingFormat.IsNameable(label.Label)).ToList();
        var guessed = known
            .Select(label => (label.Label, Mapped: Label(label, sketch)))
            .OrderBy(label => KindGuess.Rank(label.Label))
            .ToList();
        var labels = guessed.Select(label => label.Mapped).OfType<MappedLabel>().ToList();
        var types = new TypeGuess(labels);
        var seen = sketch.Types.Where(type => MappingFormat.IsNameable(type.Type)).ToLookup(types.IsSeen);
        return new Mapping(
            labels,
            SharingTypes(seen[true].Select(types.Of)),
            new LeftOut([.. guessed.Where(label => label.Mapped is null).Select(label => label.Label)], [.. seen[false].Select(type => type.Type)]));
    }

    private static MappedLabel? Label(LabelSketch label, SchemaSketch sketch)
    {
        var kind = KindGuess.Of(label.Label) ?? KindOfOther(label, sketch);
        var properties = new PropertyGuess([.. label.Properties.Where(property => MappingFormat.IsNameable(property.Key))]);
        var identifiers = properties.Identifiers();
        return kind is not { } known || KindGuess.IsTechnical(label.Label) || identifiers.Count == 0
            ? null
            : new MappedLabel(label.Label, known, identifiers, properties.Names(), known is EntityKind.Event ? properties.Date() : null);
    }

    // a label beside another is a mark on it; what stands alone, has a name and is tied is an organization until somebody says otherwise
    private static EntityKind? KindOfOther(LabelSketch label, SchemaSketch sketch) =>
        label.Beside.Count == 0 && IsTied(label.Label, sketch) && new PropertyGuess(label.Properties).HasName
            ? EntityKind.Organization
            : null;

    private static bool IsTied(string label, SchemaSketch sketch) =>
        sketch.Types.Any(type => type.Ends.Any(ends => ends.From.Contains(label, StringComparer.Ordinal) || ends.To.Contains(label, StringComparer.Ordinal)));

    // two of theirs whose names give one id are one of ours
    private static List<MappedType> SharingTypes(IEnumerable<MappedType> types)
    {
        var all = types.ToList();
        var first = all.Select(tie => tie.As).DistinctBy(type => type.Id, StringComparer.Ordinal).ToDictionary(type => type.Id, StringComparer.Ordinal);
        return [.. all.Select(tie => tie with { As = first[tie.As.Id] })];
    }
}
