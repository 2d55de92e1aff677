using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>Counts what the legend tells.</summary>
internal static class SceneLegends
{
    /// <summary>The legend of a network.</summary>
    public static SceneLegend Of(Network network)
    {
        var families = new int[Enum.GetValues<Family>().Length];
        int hedged = 0, inferred = 0, contested = 0, unassessed = 0, flagged = 0;
        foreach (var tie in network.Relationships)
        {
            families[(int)network.Types[tie.Relationship.Type].Family]++;
            var dash = LineStyle.Dash(tie.Assessment);
            hedged += dash == SceneDash.Hedged ? 1 : 0;
            inferred += dash == SceneDash.Inferred ? 1 : 0;
            contested += tie.Assessment.Contested ? 1 : 0;
            unassessed += tie.Assessment.Confidence == Confidence.Unassessed ? 1 : 0;
            flagged += tie.Assessment.Flagged ? 1 : 0;
        }

        var shown = families.Select((ties, family) => new SceneLegendFamily((Family)family, ties)).Where(family => family.Ties > 0);
        return new SceneLegend([.. shown], hedged, inferred, contested, unassessed, flagged);
    }
}
