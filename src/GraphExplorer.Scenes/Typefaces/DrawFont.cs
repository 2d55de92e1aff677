using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>A font that draws: HarfBuzz shapes with it, Skia paints its glyphs. Safe for several threads.</summary>
internal sealed class DrawFont : IDisposable
{
    private readonly Lock turn = new();
    private readonly Font font;
    private readonly Face face;
    private readonly SKFont coverage;

    private DrawFont(SKTypeface typeface, Blob blob, int index)
    {
        Typeface = typeface;
        face = new Face(blob, index);
        font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        coverage = new SKFont(typeface);
    }

    /// <summary>What Skia paints with.</summary>
    public SKTypeface Typeface { get; }

    /// <summary>A font in memory.</summary>
    public static DrawFont Of(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var blob = FontBlob.Of(file);
        return new DrawFont(SKTypeface.FromData(data), blob, 0);
    }

    /// <summary>A font in a file, or null where the file holds none that can be read.</summary>
    public static DrawFont? Of(string path, int index)
    {
        var typeface = SKTypeface.FromFile(path, index);
        if (typeface is null)
        {
            return null;
        }

        using var blob = Blob.FromFile(path);
        return new DrawFont(typeface, blob, index);
    }

    /// <summary>Whether it has a glyph for a character.</summary>
    public bool Covers(Rune rune)
    {
        lock (turn)
        {
            return coverage.ContainsGlyph(rune.Value);
        }
    }

    /// <summary>The glyphs of a run of one direction, from left to right, placed from the origin at a font size.</summary>
    public ShapedRun Shape(string text, bool rightToLeft, double size)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        lock (turn)
        {
            font.Shape(buffer);
        }

        return Placed(buffer, (float)(size / face.UnitsPerEm));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        coverage.Dispose();
        font.Dispose();
        face.Dispose();
        Typeface.Dispose();
    }

    private ShapedRun Placed(Buffer buffer, float scale)
    {
        var glyphs = new ushort[buffer.Length];
        var places = new SKPoint[buffer.Length];
        var pen = 0f;
        for (var at = 0; at < glyphs.Length; at++)
        {
            var position = buffer.GetGlyphPositionSpan()[at];
            glyphs[at] = (ushort)buffer.GetGlyphInfoSpan()[at].Codepoint;
            places[at] = new SKPoint(pen + (position.XOffset * scale), -position.YOffset * scale);
            pen += position.XAdvance * scale;
        }

        return new ShapedRun(this, glyphs, places, pen);
    }
}
