using System.Text;
using System.Xml;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Pictures;

namespace GraphExplorer.Scenes.Export.Svg;

/// <summary>Writes a scene with its frame as SVG 1.1: text stays text, the whole scene is drawn at scale 1, the same scene gives the same bytes.</summary>
public static class SvgExport
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Family = "Inter, Segoe UI, system-ui, Noto Sans, sans-serif";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes the file, UTF-8.</summary>
    /// <param name="output">Stays open.</param>
    /// <param name="scene">What is drawn.</param>
    /// <param name="frame">What stands round it.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public static void Write(Stream output, Scene scene, PictureFrame frame, IProgress<double>? progress, CancellationToken cancel)
    {
        var picture = FramedPicture.Of(scene, frame, cancel);
        using var svg = XmlWriter.Create(output, Settings);
        Write(svg, picture, progress, cancel);
    }

    private static void Write(XmlWriter svg, Picture picture, IProgress<double>? progress, CancellationToken cancel)
    {
        var (width, height) = (PathData.Number(picture.Width), PathData.Number(picture.Height));
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("width", width);
        svg.WriteAttributeString("height", height);
        svg.WriteAttributeString("viewBox", $"0 0 {width} {height}");
        svg.WriteAttributeString("role", "img");
        svg.WriteAttributeString("aria-labelledby", "title description");
        svg.WriteAttributeString("font-family", Family);
        svg.WriteAttributeString("text-rendering", "geometricPrecision");
        Named(svg, "title", "title", picture.Title);
        Named(svg, "desc", "description", picture.Description);
        svg.WriteStartElement("rect");
        svg.WriteAttributeString("width", width);
        svg.WriteAttributeString("height", height);
        svg.WriteAttributeString("fill", picture.Ground.ToString());
        svg.WriteEndElement();
        for (var i = 0; i < picture.Groups.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report((double)i / picture.Groups.Count);
            Group(svg, picture.Groups[i]);
        }

        svg.WriteEndElement();
    }

    private static void Named(XmlWriter svg, string element, string id, string text)
    {
        svg.WriteStartElement(element);
        svg.WriteAttributeString("id", id);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Group(XmlWriter svg, PictureGroup group)
    {
        svg.WriteStartElement("g");
        if (group.Title is { } title)
        {
            svg.WriteElementString("title", title);
        }

        foreach (var mark in group.Marks)
        {
            if (mark is TextMark text)
            {
                SvgText.Write(svg, text);
            }
            else
            {
                SvgShape.Write(svg, (ShapeMark)mark);
            }
        }

        svg.WriteEndElement();
    }
}
