using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Layouts.Labels;

/// <summary>The lines of a picture, to be asked which of them run under a label.</summary>
internal sealed class LineRows
{
    private readonly Point[][] lines;
    private readonly BoxRows boxes;
    private readonly int[] near;

    /// <summary>Breaks the paths into straight pieces.</summary>
    public LineRows(IReadOnlyList<EdgePath> paths)
    {
        lines = [.. paths.Select(path => Extent.Points(path))];
        boxes = new BoxRows(lines.Length);
        near = new int[lines.Length + 8];
        for (var i = 0; i < lines.Length; i++)
        {
            boxes.Set(i, lines[i].Min(point => point.X), lines[i].Min(point => point.Y), lines[i].Max(point => point.X), lines[i].Max(point => point.Y));
        }
    }

    /// <summary>What the foreign lines under a label cost: 42 each, and more the longer they are.</summary>
    public double Under(int edge, in Box label)
    {
        var cost = 0.0;
        var count = boxes.Near(label, 2, near);
        for (var i = 0; i < count; i++)
        {
            var inside = near[i] == edge ? 0 : Inside(lines[near[i]], label);
            cost += inside > 0 ? 42 * (1 + (inside / 25)) : 0;
        }

        return cost;
    }

    private static double Inside(Point[] line, in Box label)
    {
        var inside = 0.0;
        for (var i = 1; i < line.Length; i++)
        {
            inside += Segment.LengthInside(line[i - 1], line[i], label, 1.5);
        }

        return inside;
    }
}
