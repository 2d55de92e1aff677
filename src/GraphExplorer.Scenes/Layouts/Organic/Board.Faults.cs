namespace GraphExplorer.Scenes.Layouts.Organic;

/// <content>Faults that a picture should not have at all.</content>
internal sealed partial class Board
{
    /// <summary>How many plates lie on plates, and labels on labels or on plates.</summary>
    public int Overlaps()
    {
        var overlaps = 0;
        for (var node = 0; node < plates.Length; node++)
        {
            for (var other = 0; other < node; other++)
            {
                overlaps += BoxOf(node).Overlap(BoxOf(other), 4) > 0 ? 1 : 0;
            }
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            overlaps += OverlapsOf(edge);
        }

        return overlaps;
    }

    /// <summary>How many ties run through foreign plates, each counted for each plate.</summary>
    public int Through()
    {
        var through = 0;
        for (var edge = 0; edge < edges.Length; edge++)
        {
            for (var node = 0; node < plates.Length; node++)
            {
                var foreign = node != edges[edge].From && node != edges[edge].To;
                through += foreign && lines[edge].LengthInside(BoxOf(node), 1) > 0 ? 1 : 0;
            }
        }

        return through;
    }

    private int OverlapsOf(int edge)
    {
        ref readonly var label = ref lines[edge].Label;
        var overlaps = 0;
        for (var other = 0; other < edge; other++)
        {
            overlaps += label.Overlap(lines[other].Label, 1) > 0 ? 1 : 0;
        }

        for (var node = 0; node < plates.Length; node++)
        {
            overlaps += label.Overlap(BoxOf(node), 1) > 0 ? 1 : 0;
        }

        return overlaps;
    }
}
