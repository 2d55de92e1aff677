using System.Globalization;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>Lays out an exported picture once, for every writer: marking, title and date, the whole scene at scale 1, legend, documents, marking.</summary>
public sealed class FramedPicture
{
    private const double Margin = 24;
    private const double LeastWidth = 720;
    private const double LegendGap = 20;
    private const double LegendRow = 24;
    private const double SourceRow = 16;
    private const double SourceSize = 11;
    private const double TitleSize = 20;
    private const double TextSize = 12;
    private const int LongestTitle = 200;

    private readonly Scene scene;
    private readonly PictureFrame frame;
    private readonly Palette palette;
    private readonly string title;
    private readonly string marking;
    private readonly double width;
    private readonly List<PictureGroup> groups = [];
    private double y;

    private FramedPicture(Scene scene, PictureFrame frame)
    {
        this.scene = scene;
        this.frame = frame;
        palette = Palettes.Of(frame.Theme);
        title = DrawableText.Of(frame.Title, LongestTitle);
        marking = SourceLines.Marking(frame.Sources.Handling);
        width = Math.Max(LeastWidth, scene.Bounds.Width + (2 * Margin));
    }

    private double Room => width - (2 * Margin);

    private string Counts => string.Create(
        CultureInfo.InvariantCulture,
        $"As of {frame.AsOf.UtcDateTime:yyyy-MM-dd} · {scene.Nodes.Count:N0} {(scene.Nodes.Count == 1 ? "entity" : "entities")} · {scene.Edges.Count:N0} {(scene.Edges.Count == 1 ? "tie" : "ties")}");

    /// <summary>The picture.</summary>
    public static Picture Of(Scene scene, PictureFrame frame)
    {
        var made = new FramedPicture(scene, frame);
        made.Head();
        made.Scene();
        made.Legend();
        made.Documents();
        made.Foot();
        var name = made.title.Length == 0 ? "Relationship network" : made.title;
        return new Picture(made.width, made.y, name, $"{made.Counts}. {made.marking}.", made.palette.Canvas, made.groups);
    }

    private void Head()
    {
        var marks = new List<Mark> { FrameText.LineEnding(marking, width - Margin, 32, TextSize, 700, palette.Ink) };
        y = 36;
        if (title.Length > 0)
        {
            marks.Add(FrameText.Line(title, Margin, y, TitleSize, 700, palette.Ink, Room - 160));
            y += 22;
        }

        marks.Add(FrameText.Line(Counts, Margin, y, TextSize, 500, palette.Secondary, Room - 160));
        groups.Add(new PictureGroup(null, marks));
        y += 20;
    }

    private void Scene()
    {
        if (scene.Nodes.Count == 0)
        {
            groups.Add(new PictureGroup(null, [FrameText.Line("Nothing is shown.", Margin, y + 24, TextSize, 500, palette.Secondary, Room)]));
            y += 48;
            return;
        }

        var moved = Shift.Of(scene, Math.Floor((width - scene.Bounds.Width) / 2) - scene.Bounds.X, y - scene.Bounds.Y);
        groups.AddRange(SceneMarks.Of(moved, palette));
        y += scene.Bounds.Height + 16;
    }

    private void Legend()
    {
        var marks = new List<Mark>();
        var x = Margin;
        foreach (var item in new LegendItems(palette).Of(scene.Legend))
        {
            if (x > Margin && x + item.Width > width - Margin)
            {
                (x, y) = (Margin, y + LegendRow);
            }

            marks.AddRange(item.Marks(x, y + (LegendRow / 2)));
            x += item.Width + LegendGap;
        }

        if (marks.Count > 0)
        {
            groups.Add(new PictureGroup("Legend", marks));
            y += LegendRow + 4;
        }
    }

    private void Documents()
    {
        var lines = SourceLines.Of(frame.Sources.Documents);
        if (lines.Count == 0)
        {
            return;
        }

        var marks = new List<Mark> { FrameText.Line(lines.Count == 1 ? "Document" : "Documents", Margin, y + 16, SourceSize, 600, palette.Ink, Room) };
        y += 16;
        foreach (var line in lines)
        {
            y += SourceRow;
            marks.Add(FrameText.Line(line, Margin, y, SourceSize, 500, palette.Secondary, Room));
        }

        groups.Add(new PictureGroup(null, marks));
        y += 8;
    }

    private void Foot()
    {
        y += 20;
        groups.Add(new PictureGroup(null, [FrameText.LineEnding(marking, width - Margin, y, TextSize, 700, palette.Ink)]));
        y += 20;
    }
}
