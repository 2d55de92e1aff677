using System.Globalization;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Typefaces;
using SkiaSharp;

namespace GraphExplorer.Scenes.Export.Png;

/// <summary>Draws a scene with its frame as PNG, the same picture as the SVG. The same scene gives the same bytes on one machine. Safe for several threads.</summary>
/// <param name="fonts">For scripts that the product's own typeface has not.</param>
public sealed class PngExport(MachineFonts fonts)
{
    /// <summary>The largest picture, in pixels.</summary>
    public const long MostPixels = 100_000_000;

    private const int Compression = 4;

    /// <summary>Writes the file.</summary>
    /// <param name="output">Stays open.</param>
    /// <param name="scene">What is drawn.</param>
    /// <param name="frame">What stands round it.</param>
    /// <param name="scale">Pixels to a px of the scene, above 0.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it, soon.</param>
    /// <returns>What could not be drawn as it should, a sentence each with its remedy; empty where all is well.</returns>
    /// <exception cref="InvalidRequestException">The scale is none, or the picture would have more than <see cref="MostPixels"/>.</exception>
    public IReadOnlyList<string> Write(Stream output, Scene scene, PictureFrame frame, double scale, IProgress<double>? progress, CancellationToken cancel)
    {
        var framed = FramedPicture.Measure(scene, frame);
        var (width, height) = Size(framed, scale);
        var picture = framed.Draw(cancel);
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque))
            ?? throw new InvalidRequestException($"This machine has no memory for a picture of {width} × {height} pixels.", "Ask for a smaller scale, or export SVG.");
        surface.Canvas.Clear(Colours.Of(picture.Ground));
        surface.Canvas.Scale((float)scale);
        var texts = new TextPainter(fonts);
        for (var i = 0; i < picture.Groups.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report((double)i / picture.Groups.Count);
            foreach (var mark in picture.Groups[i].Marks)
            {
                Paint(surface.Canvas, mark, texts);
            }
        }

        using var pixels = surface.PeekPixels();
        using var written = new StoppableOutput(output, cancel);
        var whole = pixels.Encode(written, new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, Compression));
        written.ThrowIfEnded();
        if (!whole)
        {
            throw new InvalidRequestException("The pixels could not be packed.", "Ask for a smaller scale, or export SVG.");
        }

        return texts.Missing.Notices();
    }

    /// <summary>Refuses a size that <see cref="Write"/> would refuse, without drawing anything.</summary>
    /// <exception cref="InvalidRequestException">The scale is none, or the picture would have more than <see cref="MostPixels"/>.</exception>
    public static void Check(Scene scene, PictureFrame frame, double scale) => Size(FramedPicture.Measure(scene, frame), scale);

    private static void Paint(SKCanvas canvas, Mark mark, TextPainter texts)
    {
        if (mark is TextMark text)
        {
            texts.Paint(canvas, text);
        }
        else
        {
            ShapePainter.Paint(canvas, (ShapeMark)mark);
        }
    }

    private static (int Width, int Height) Size(FramedPicture picture, double scale)
    {
        if (!double.IsFinite(scale) || scale <= 0)
        {
            throw new InvalidRequestException("The scale of a picture is a number above 0.", "Ask for 1 for the size of the screen, 2 or 3 for print.");
        }

        var (width, height) = (Math.Ceiling(picture.Width * scale), Math.Ceiling(picture.Height * scale));
        if (width * height > MostPixels)
        {
            var most = Math.Floor(Math.Sqrt(MostPixels / (picture.Width * picture.Height)) * 100) / 100;
            throw new InvalidRequestException(
                string.Create(CultureInfo.InvariantCulture, $"At scale {scale} the picture would have {width:0} × {height:0} pixels; {MostPixels / 1_000_000} million are the most."),
                string.Create(CultureInfo.InvariantCulture, $"Ask for a scale of {most} or less, or export SVG, which has no such limit."));
        }

        return ((int)width, (int)height);
    }
}
