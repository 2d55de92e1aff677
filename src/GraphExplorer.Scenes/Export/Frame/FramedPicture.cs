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
    private readonly List<PictureGroup> above = [];
    private readonly List<PictureGroup> below = [];
    private double top;
    private double y;

    private FramedPicture(Scene scene, PictureFrame frame)
    {
        this.scene = scene;
        this.frame = frame;
        palette = Palettes.Of(frame.Theme);
        title = DrawableText.Of(frame.Title, LongestTitle);
        marking = SourceLines.Marking(frame.Sources.Handling);
        Width = Math.Max(LeastWidth, scene.Bounds.Width + (2 * Margin));
        Head();
        Scene();
        Legend();
        Documents();
        Foot();
    }

    /// <summary>Px at scale 1.</summary>
    public double Width { get; }

    /// <summary>Px at scale 1.</summary>
    public double Height => y;

    private double Room => Width - (2 * Margin);

    private string Counts => string.Create(
        CultureInfo.InvariantCulture,
        $"As of {frame.AsOf.UtcDateTime:yyyy-MM-dd} · {scene.Nodes.Count:N0} {(scene.Nodes.Count == 1 ? "entity" : "entities")} · {scene.Edges.Count:N0} {(scene.Edges.Count == 1 ? "tie" : "ties")}");

    /// <summary>The picture.</summary>
    /// <param name="scene">What is drawn.</param>
    /// <param name="frame">What stands round it.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public static Picture Of(Scene scene, PictureFrame frame, CancellationToken cancel) => Measure(scene, frame).Draw(cancel);

    /// <summary>All but the scene itself, so that the size is known before anything large is drawn.</summary>
    public static FramedPicture Measure(Scene scene, PictureFrame frame) => new(scene, frame);

    /// <summary>The picture, with the scene in it.</summary>
    /// <param name="cancel">Stops it, soon.</param>
    public Picture Draw(CancellationToken cancel)
    {
        var moved = Shift.Of(scene, Math.Floor((Width - scene.Bounds.Width) / 2) - scene.Bounds.X, top - scene.Bounds.Y, cancel);
        var name = title.Length == 0 ? "Relationship network" : title;
        return new Picture(Width, Height, name, $"{Counts}. {marking}.", palette.Canvas, [.. above, .. SceneMarks.Of(moved, palette, cancel), .. below]);
    }

    private void Head()
    {
        var marks = new List<Mark> { FrameText.LineEnding(marking, Width - Margin, 32, TextSize, 700, palette.Ink) };
        y = 36;
        if (title.Length > 0)
        {
            marks.Add(FrameText.Line(title, Margin, y, TitleSize, 700, palette.Ink, Room - 160));
            y += 22;
        }

        marks.Add(FrameText.Line(Counts, Margin, y, TextSize, 500, palette.Secondary, Room - 160));
        above.Add(new PictureGroup(null, marks));
        y += 20;
    }

    private void Scene()
    {
        if (scene.Nodes.Count == 0)
        {
            above.Add(new PictureGroup(null, [FrameText.Line("Nothing is shown.", Margin, y + 24, TextSize, 500, palette.Secondary, Room)]));
            y += 48;
            return;
        }

        top = y;
        y += scene.Bounds.Height + 16;
    }

    private void Legend()
    {
        var marks = new List<Mark>();
        var x = Margin;
        foreach (var item in new LegendItems(palette).Of(scene.Legend))
        {
            if (x > Margin && x + item.Width > Width - Margin)
            {
                (x, y) = (Margin, y + LegendRow);
            }

            marks.AddRange(item.Marks(x, y + (LegendRow / 2)));
            x += item.Width + LegendGap;
        }

        if (marks.Count > 0)
        {
            below.Add(new PictureGroup("Legend", marks));
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

        below.Add(new PictureGroup(null, marks));
        y += 8;
    }

    private void Foot()
    {
        y += 20;
        below.Add(new PictureGroup(null, [FrameText.LineEnding(marking, Width - Margin, y, TextSize, 700, palette.Ink)]));
        y += 20;
    }
}
