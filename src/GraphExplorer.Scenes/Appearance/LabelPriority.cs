using System.Collections.Frozen;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>Which label gives way when there is no room: the largest number first.</summary>
internal static class LabelPriority
{
    private static readonly FrozenSet<string> Named = FrozenSet.Create(StringComparer.Ordinal, "rival", "ally", "alleged-cutout", "defected-from");

    /// <summary>Contested 0, the four types that the product is named for 1, high 2, moderate 3, low 4, unassessed 5.</summary>
    public static int Of(string type, AssessmentSummary assessment) => assessment switch
    {
        { Contested: true } => 0,
        _ when Named.Contains(type) => 1,
        { Confidence: Confidence.High } => 2,
        { Confidence: Confidence.Moderate } => 3,
        { Confidence: Confidence.Low } => 4,
        _ => 5,
    };
}
