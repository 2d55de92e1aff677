namespace GraphExplorer.Domain.Mappings;

/// <summary>What is wrong with a mapping whatever the database is.</summary>
public static class MappingRules
{
    /// <summary>The faults; none where it says everything once.</summary>
    public static IReadOnlyList<MappingFault> Faults(Mapping mapping) =>
        [.. Empty(mapping), .. Labels(mapping), .. Ties(mapping), .. Types(mapping)];

    /// <summary>The place of a label, as faults tell it.</summary>
    public static string PlaceOfLabel(string label) => $"label “{label}”";

    /// <summary>The place of a relationship type of theirs, as faults tell it.</summary>
    public static string PlaceOfTie(string type) => $"relationship type “{type}”";

    private static IEnumerable<MappingFault> Empty(Mapping mapping) => mapping.Labels.Count > 0
        ? []
        : [new MappingFault("labels", "No label is mapped, so there would be no entity.", "Say of at least one label which kind of entity its nodes are.")];

    private static IEnumerable<MappingFault> Labels(Mapping mapping)
    {
        foreach (var label in mapping.Labels.Where(label => label.Identifiers.Count == 0))
        {
            yield return new MappingFault(PlaceOfLabel(label.Label), "Nothing identifies its nodes.", "Name a property whose values are unique, or several that are unique together.");
        }

        foreach (var label in Twice(mapping.Labels.Select(label => label.Label)))
        {
            yield return new MappingFault(PlaceOfLabel(label), "It is mapped twice.", "Keep one of the two.");
        }
    }

    private static IEnumerable<MappingFault> Ties(Mapping mapping) => Twice(mapping.Ties.Select(tie => tie.Type))
        .Select(type => new MappingFault(PlaceOfTie(type), "It is mapped twice.", "Keep one of the two."));

    private static IEnumerable<MappingFault> Types(Mapping mapping) => mapping.Ties
        .GroupBy(tie => tie.As.Id, StringComparer.Ordinal)
        .Where(same => same.Any(tie => !IsSame(tie, same.First())))
        .Select(same => new MappingFault(PlaceOfTie(same.Last().Type), $"“{same.Key}” is one thing here and another there.", "Define it once, or take two ids."));

    private static bool IsSame(MappedType one, MappedType other) =>
        (one.As.Label, one.As.InverseLabel, one.As.Mutual, one.As.Family) == (other.As.Label, other.As.InverseLabel, other.As.Mutual, other.As.Family);

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key);
}
