using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Features.Inspecting;

/// <summary>How sure the ties on the canvas are.</summary>
/// <param name="Confidences">Ties by confidence, the best first.</param>
/// <param name="Contested">How many are contested.</param>
/// <param name="Flagged">How many are flagged.</param>
/// <param name="Reviewed">How many are reviewed.</param>
public sealed record OverviewCounts(IReadOnlyList<(Confidence Confidence, int Ties)> Confidences, int Contested, int Flagged, int Reviewed)
{
    /// <summary>Those of a network.</summary>
    public static OverviewCounts Of(Network network) => new(
        [.. network.Relationships.CountBy(tie => tie.Assessment.Confidence).OrderByDescending(pair => pair.Key).Select(pair => (pair.Key, pair.Value))],
        network.Relationships.Count(tie => tie.Assessment.Contested),
        network.Relationships.Count(tie => tie.Assessment.Flagged),
        network.Relationships.Count(tie => tie.Assessment.Reviews > 0));
}
