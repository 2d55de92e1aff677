using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Features.Filtering;

/// <summary>All that the filter bar counts of the ties on the canvas.</summary>
/// <param name="Kinds">Kinds of either end.</param>
/// <param name="Families">Families.</param>
/// <param name="Types">Types, by label.</param>
/// <param name="Confidences">Confidences, the best first.</param>
/// <param name="Contested">How many are contested; null while that is not known.</param>
public sealed record FilterCounts(
    IReadOnlyList<FilterChoice> Kinds,
    IReadOnlyList<FilterChoice> Families,
    IReadOnlyList<FilterChoice> Types,
    IReadOnlyList<FilterChoice> Confidences,
    int? Contested)
{
    /// <summary>Those of a network; of none while that is not known.</summary>
    public static FilterCounts Of(Network? network) => new(
        Choices.Kinds(network),
        Choices.Families(network),
        Choices.Types(network),
        Choices.Confidences(network),
        network?.Relationships.Count(tie => tie.Assessment.Contested));
}
