using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Reports;

/// <summary>Plates, labels and lines of a scene as boxes and straight pieces, to count what lies on what.</summary>
internal sealed class MeasuredScene
{
    private readonly Scene scene;
    private readonly Box[] plates;
    private readonly Box[] labels;
    private readonly Point[][] lines;
    private readonly BoxRows plateRows;
    private readonly BoxRows labelRows;
    private readonly BoxRows lineRows;
    private readonly int[] near;

    public MeasuredScene(Scene scene)
    {
        this.scene = scene;
        var paths = scene.Edges.Select(edge => EdgePath.Of(edge, scene.Nodes)).ToArray();
        plates = [.. scene.Nodes.Select(Extent.Of)];
        labels = [.. scene.Edges.Select((edge, i) => Extent.Of(edge.Label, paths[i]))];
        lines = [.. paths.Select(path => Pieces(path))];
        plateRows = Rows(plates);
        labelRows = Rows(labels);
        lineRows = Rows([.. lines.Select(Around)]);
        near = new int[Math.Max(plates.Length, lines.Length) + 8];
    }

    public int PlatesOnPlates() => Pairs(plates, plateRows, (a, b) => Plates.Touch(scene.Nodes[a], scene.Nodes[b]));

    public int LabelsOnLabels() => Pairs(labels, labelRows, (a, b) => labels[a].Overlap(labels[b]) > 0);

    public int LabelsOnPlates() => Met(labels, plateRows, (label, plate) => Plates.Touch(scene.Nodes[plate], labels[label]));

    public int TiesThroughPlates() => Met(plates, lineRows, (plate, tie) => IsForeign(tie, plate) && Runs(lines[tie], plates[plate]));

    public int LabelsOverLines() => Met(labels, lineRows, (label, tie) => label != tie && Runs(lines[tie], labels[label]));

    public int Crossings() => Pairs([.. lines.Select(Around)], lineRows, (a, b) => Cross(lines[a], lines[b]));

    private bool IsForeign(int tie, int plate) => scene.Edges[tie].From != plate && scene.Edges[tie].To != plate;

    private int Pairs(Box[] boxes, BoxRows rows, Func<int, int, bool> counts)
    {
        var found = 0;
        for (var i = 0; i < boxes.Length; i++)
        {
            var count = rows.Near(boxes[i], 0, near);
            for (var j = 0; j < count && near[j] < i; j++)
            {
                found += counts(i, near[j]) ? 1 : 0;
            }
        }

        return found;
    }

    private int Met(Box[] boxes, BoxRows rows, Func<int, int, bool> counts)
    {
        var found = 0;
        for (var i = 0; i < boxes.Length; i++)
        {
            var count = rows.Near(boxes[i], 0, near);
            for (var j = 0; j < count; j++)
            {
                found += counts(i, near[j]) ? 1 : 0;
            }
        }

        return found;
    }

    private static bool Runs(Point[] line, Box box)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (Segment.LengthInside(line[i - 1], line[i], box) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Cross(Point[] first, Point[] second)
    {
        for (var i = 1; i < first.Length; i++)
        {
            for (var j = 1; j < second.Length; j++)
            {
                if (Segment.Cross(first[i - 1], first[i], second[j - 1], second[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A line as straight pieces; an odd number of them, so that a tie through the middle of a curve meets no corner.</summary>
    private static Point[] Pieces(EdgePath path)
    {
        const int Bent = 9;
        var count = path.Shape == PathShape.Straight ? 1 : Bent;
        return [.. Enumerable.Range(0, count + 1).Select(i => path.PointAt((double)i / count))];
    }

    private static Box Around(Point[] line)
    {
        double left = line.Min(point => point.X), right = line.Max(point => point.X);
        double top = line.Min(point => point.Y), bottom = line.Max(point => point.Y);
        return new Box((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
    }

    private static BoxRows Rows(Box[] boxes)
    {
        var rows = new BoxRows(boxes.Length);
        for (var i = 0; i < boxes.Length; i++)
        {
            rows.Set(i, boxes[i], 0);
        }

        return rows;
    }
}
