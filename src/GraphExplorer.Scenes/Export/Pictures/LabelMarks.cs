using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws a tie's label.</summary>
internal static class LabelMarks
{
    private const double BackingOpacity = 0.94;
    private const double Radius = 4;
    private const double ContestedRadius = 8;

    /// <summary>Backing, border and disc of a contested tie, texts, pennant of a flagged one.</summary>
    public static IReadOnlyList<Mark> Of(SceneEdge edge, in EdgePath path, Palette palette)
    {
        var label = edge.Label;
        var middle = path.PointAt(label.At);
        var marks = new List<Mark> { Backing(edge, middle, palette) };
        if (label.MarkX is { } mark)
        {
            marks.AddRange(ContestedMark.At(middle.X + mark, middle.Y, palette));
        }

        marks.AddRange(label.Texts.Select(text => TextMark.Of(text, middle.X, middle.Y, palette.Text(text.Tone, edge.Family))));
        if (edge.Flagged)
        {
            marks.AddRange(Pennant.At(middle.X + (label.Width / 2), middle.Y - (label.Height / 2), palette));
        }

        return marks;
    }

    private static ShapeMark Backing(SceneEdge edge, Point middle, Palette palette)
    {
        var (halfWidth, halfHeight) = (edge.Label.Width / 2, edge.Label.Height / 2);
        var radius = edge.Contested ? Math.Min(ContestedRadius, halfHeight) : Radius;
        var box = PlatePath.Rectangle(middle.X - halfWidth, middle.Y - halfHeight, middle.X + halfWidth, middle.Y + halfHeight, radius);
        return edge.Contested
            ? new ShapeMark(box, palette.Canvas, palette.LabelBorder, 1)
            : new ShapeMark(box, palette.Canvas) { FillOpacity = BackingOpacity };
    }
}
