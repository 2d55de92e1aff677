using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Labels;

/// <summary>Puts labels of two rows back on one where there is room. It goes by places alone, in the order of the ties, so that the same picture always comes out.</summary>
internal sealed class LabelUnwrapping
{
    /// <summary>With more ties than this all labels stay wrapped: there is seldom room, and the search compares every label with everything.</summary>
    public const int MostTies = 400;

    private const double GapToPlate = 3;
    private const double GapToLabel = 3;
    private const double LeastLine = 10;
    private const double LeastLineBeforeHead = 18;
    private const double GapToLine = 2;
    private const int Steps = 200;

    private readonly IReadOnlyList<SceneEdge> edges;
    private readonly Box[] plates;
    private readonly Box[] labels;
    private readonly double left;
    private readonly double right;
    private readonly EdgePath[] paths;
    private readonly Point[][] lines;

    private LabelUnwrapping(IReadOnlyList<SceneNode> nodes, IReadOnlyList<SceneEdge> edges)
    {
        this.edges = edges;
        plates = [.. nodes.Select(Extent.Of)];
        paths = [.. edges.Select(edge => EdgePath.Of(edge, nodes))];
        lines = [.. paths.Select(path => Extent.Points(path))];
        labels = [.. edges.Select((edge, at) => Extent.Of(edge.Label, paths[at]))];
        left = plates.Concat(labels).Min(box => box.X - box.HalfWidth);
        right = plates.Concat(labels).Max(box => box.X + box.HalfWidth);
    }

    /// <summary>The ties, with the labels unwrapped that can be.</summary>
    /// <param name="nodes">The plates in their places.</param>
    /// <param name="edges">The ties with wrapped labels.</param>
    /// <param name="labels">Every tie's label, in the same order.</param>
    public static IReadOnlyList<SceneEdge> Unwrap(IReadOnlyList<SceneNode> nodes, IReadOnlyList<SceneEdge> edges, IReadOnlyList<TieLabel> labels)
    {
        if (edges.Count > MostTies || labels.All(label => label.TwoRows is null))
        {
            return edges;
        }

        var picture = new LabelUnwrapping(nodes, edges);
        return [.. edges.Select((edge, at) => labels[at].TwoRows is not null && picture.HasRoom(at, labels[at].OneRow)
            ? edge with { Label = labels[at].OneRow.At(edge.Label.At) }
            : edge)];
    }

    private bool HasRoom(int at, LabelBox one)
    {
        var wrapped = labels[at];
        var wide = new Box(wrapped.X, wrapped.Y, one.Width / 2, one.Height / 2);
        if (LeavesThePicture(wide) || Meets(at, wide) || !ShowsItsLine(at, wide) || CoversAnotherLine(at, wide))
        {
            return false;
        }

        labels[at] = wide;
        return true;
    }

    private bool LeavesThePicture(Box wide) => wide.X - wide.HalfWidth < left || wide.X + wide.HalfWidth > right;

    private bool Meets(int at, Box wide) =>
        plates.Any(plate => wide.Overlap(plate, GapToPlate) > 0)
        || labels.Where((_, other) => other != at).Any(label => wide.Overlap(label, GapToLabel) > 0);

    private bool ShowsItsLine(int at, Box wide)
    {
        var path = paths[at];
        return Shown(path, wide, fromStart: true) >= LeastLine
            && Shown(path, wide, fromStart: false) >= (edges[at].Directed ? LeastLineBeforeHead : LeastLine);
    }

    /// <summary>How long a line is from one of its ends to a box on it, px.</summary>
    private static double Shown(in EdgePath path, Box box, bool fromStart)
    {
        double length = 0;
        var last = path.PointAt(fromStart ? 0 : 1);
        for (var step = 1; step <= Steps && !box.Holds(last); step++)
        {
            var share = (double)step / Steps;
            var next = path.PointAt(fromStart ? share : 1 - share);
            length += Math.Sqrt(((next.X - last.X) * (next.X - last.X)) + ((next.Y - last.Y) * (next.Y - last.Y)));
            last = next;
        }

        return length;
    }

    private bool CoversAnotherLine(int at, Box box)
    {
        for (var other = 0; other < lines.Length; other++)
        {
            for (var piece = 1; other != at && piece < lines[other].Length; piece++)
            {
                if (Segment.LengthInside(lines[other][piece - 1], lines[other][piece], box, GapToLine) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
