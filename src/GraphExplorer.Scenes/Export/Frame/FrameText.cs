using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Labels;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>Sets lines of text in the frame.</summary>
internal static class FrameText
{
    /// <summary>A line that begins at a place, cut where it is wider than there is room.</summary>
    public static TextMark Line(string text, double x, double baseline, double size, int weight, Colour colour, double room)
    {
        var fitted = Ellipsis.Fit(text, size, weight, room);
        return new TextMark(fitted, x, baseline, TextWidth.Of(fitted, size, weight), size, weight, colour);
    }

    /// <summary>A line that ends at a place.</summary>
    public static TextMark LineEnding(string text, double right, double baseline, double size, int weight, Colour colour)
    {
        var width = TextWidth.Of(text, size, weight);
        return new TextMark(text, right - width, baseline, width, size, weight, colour);
    }
}
