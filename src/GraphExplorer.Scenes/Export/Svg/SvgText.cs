using System.Globalization;
using System.Xml;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Svg;

/// <summary>Writes a line of text, each a paragraph of its own, so that no text can reorder another.</summary>
internal static class SvgText
{
    /// <summary>One <c>text</c> element; a text that begins right to left is laid out from the right end of its box.</summary>
    public static void Write(XmlWriter svg, TextMark text)
    {
        var leftwards = TextDirection.IsRightToLeft(text.Text);
        svg.WriteStartElement("text");
        svg.WriteAttributeString("x", PathData.Number(leftwards ? text.X + text.Width : text.X));
        svg.WriteAttributeString("y", PathData.Number(text.Y));
        svg.WriteAttributeString("font-size", PathData.Number(text.Size));
        svg.WriteAttributeString("font-weight", text.Weight.ToString(CultureInfo.InvariantCulture));
        svg.WriteAttributeString("fill", text.Colour.ToString());
        svg.WriteAttributeString("textLength", PathData.Number(text.Width));
        svg.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        if (leftwards)
        {
            svg.WriteAttributeString("direction", "rtl");
        }

        svg.WriteString(text.Text);
        svg.WriteEndElement();
    }
}
