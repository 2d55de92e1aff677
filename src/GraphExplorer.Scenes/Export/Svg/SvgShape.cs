using System.Xml;
using GraphExplorer.Scenes.Export.Pictures;

namespace GraphExplorer.Scenes.Export.Svg;

/// <summary>Writes a path.</summary>
internal static class SvgShape
{
    /// <summary>One <c>path</c> element.</summary>
    public static void Write(XmlWriter svg, ShapeMark shape)
    {
        svg.WriteStartElement("path");
        svg.WriteAttributeString("d", shape.Path);
        if (shape.X != 0 || shape.Y != 0 || shape.Scale != 1)
        {
            var scale = shape.Scale == 1 ? "" : $" scale({PathData.Number(shape.Scale)})";
            svg.WriteAttributeString("transform", $"translate({PathData.Number(shape.X)} {PathData.Number(shape.Y)}){scale}");
        }

        svg.WriteAttributeString("fill", shape.Fill?.ToString() ?? "none");
        if (shape.FillOpacity < 1)
        {
            svg.WriteAttributeString("fill-opacity", PathData.Number(shape.FillOpacity));
        }

        Stroke(svg, shape);
        svg.WriteEndElement();
    }

    private static void Stroke(XmlWriter svg, ShapeMark shape)
    {
        if (shape.Stroke is not { } colour)
        {
            return;
        }

        svg.WriteAttributeString("stroke", colour.ToString());
        svg.WriteAttributeString("stroke-width", PathData.Number(shape.StrokeWidth));
        if (shape.Dash.Count > 0)
        {
            svg.WriteAttributeString("stroke-dasharray", string.Join(' ', shape.Dash.Select(PathData.Number)));
        }

        if (shape.Round)
        {
            svg.WriteAttributeString("stroke-linecap", "round");
            svg.WriteAttributeString("stroke-linejoin", "round");
        }
    }
}
