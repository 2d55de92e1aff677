using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;
using GraphExplorer.Web.Canvas;

namespace GraphExplorer.Web.Features.Legend;

/// <summary>The families of the legend, and what clicking them filters.</summary>
public static class LegendFamilies
{
    /// <summary>Every family on the canvas with the number of its ties before filters, so that one switched off keeps its count.</summary>
    /// <param name="unfiltered">What the canvas shows before filters, or null while that is not known.</param>
    /// <param name="drawn">What is drawn; taken until then.</param>
    public static IReadOnlyList<(Family Family, int Ties)> Of(Network? unfiltered, LegendCounts? drawn)
    {
        var counts = unfiltered is null
            ? Drawn(drawn)
            : unfiltered.Relationships.CountBy(tie => unfiltered.Types[tie.Relationship.Type].Family).ToDictionary();
        return [.. counts.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The families to filter for after a click; none where all are on. A family that the canvas does not show yet stays on, so that an expansion brings it.</summary>
    /// <param name="present">The families of the legend.</param>
    /// <param name="on">Those filtered for; empty for all.</param>
    /// <param name="clicked">The one clicked.</param>
    /// <param name="only">Whether it shall be the only one; where it is already, all come back.</param>
    public static IReadOnlyList<Family> Toggled(IReadOnlyList<Family> present, IReadOnlyList<Family> on, Family clicked, bool only)
    {
        var before = on.Count == 0 ? Enum.GetValues<Family>() : on;
        IReadOnlyList<Family> after = only ? [clicked] : before.Contains(clicked) ? [.. before.Where(family => family != clicked)] : [.. before, clicked];
        var back = !present.Any(after.Contains) || present.All(after.Contains) || (only && before.SequenceEqual(after));
        return back ? [] : [.. after.Order()];
    }

    private static Dictionary<Family, int> Drawn(LegendCounts? drawn) => (drawn?.Families ?? [])
        .Where(entry => Word.TryRead<Family>(entry.Family, out _))
        .ToDictionary(entry => Word.TryRead<Family>(entry.Family, out var family) ? family : default, entry => entry.Ties);
}
