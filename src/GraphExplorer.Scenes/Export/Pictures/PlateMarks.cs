using System.Globalization;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws an entity's plate.</summary>
internal static class PlateMarks
{
    private const double Halo = 3;
    private const double Outline = 1.5;
    private const double PillHeight = 16;
    private const double PillSize = 10.5;
    private const int PillWeight = 600;
    private const double PillPadding = 12;
    private const double PillBeyond = 10;
    private const double LeastPill = 22;

    /// <summary>Halo, plate, icon, texts, and the pill of hidden neighbours.</summary>
    public static IReadOnlyList<Mark> Of(SceneNode node, Palette palette)
    {
        var solid = node.Kind == EntityKind.Organization;
        var marks = new List<Mark>
        {
            new ShapeMark(PlatePath.Of(node, Halo), palette.Canvas),
            Plate(node, palette),
            new ShapeMark(Icons.Paths[node.Kind], solid ? palette.PlateIcon : palette.Ink)
            {
                X = node.X + node.Icon.X,
                Y = node.Y + node.Icon.Y,
                Scale = node.Icon.Width / Icons.Side,
            },
        };
        marks.AddRange(node.Texts.Select(text => TextMark.Of(text, node.X, node.Y, palette.Text(text.Tone))));
        if (node.HiddenNeighbours > 0)
        {
            marks.AddRange(Pill(node, palette));
        }

        return marks;
    }

    private static ShapeMark Plate(SceneNode node, Palette palette)
    {
        var path = PlatePath.Of(node);
        return node.Kind switch
        {
            EntityKind.Organization => new ShapeMark(path, palette.Plate),
            EntityKind.Event => new ShapeMark(path, palette.EventFill, palette.Plate, Outline) { Round = true },
            _ => new ShapeMark(path, palette.Canvas, palette.Plate, Outline) { Round = true },
        };
    }

    private static IEnumerable<Mark> Pill(SceneNode node, Palette palette)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"+{node.HiddenNeighbours}");
        var textWidth = TextWidth.Of(text, PillSize, PillWeight);
        var width = Math.Max(LeastPill, Math.Ceiling(textWidth + PillPadding));
        var left = node.X + (node.Width / 2) + PillBeyond - width;
        var middle = node.Y - (node.Height / 2);
        var half = PillHeight / 2;
        yield return new ShapeMark(PlatePath.Rectangle(left, middle - half, left + width, middle + half, half), palette.Panel, palette.LabelBorder, 1);
        yield return new TextMark(text, left + ((width - textWidth) / 2), middle + (PillSize * 0.36), textWidth, PillSize, PillWeight, palette.Ink);
    }
}
