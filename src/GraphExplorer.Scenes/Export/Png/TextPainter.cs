using System.Globalization;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Typefaces;
using SkiaSharp;

namespace GraphExplorer.Scenes.Export.Png;

/// <summary>Paints lines of text in any script: runs in the order of the eye, shaped, fitted into their measured width.</summary>
internal sealed class TextPainter(MachineFonts fonts)
{
    private const float BoxHeight = 0.72f;
    private const float BoxGap = 0.08f;
    private const float BoxStroke = 0.07f;

    private readonly FontRuns runs = new(fonts);

    /// <summary>What no font had.</summary>
    public MissingFonts Missing { get; } = new();

    /// <summary>Paints one line; what is narrower than its box stays at the end where its script begins, what is wider is drawn narrower.</summary>
    public void Paint(SKCanvas canvas, TextMark mark)
    {
        var shaped = Shape(mark);
        var natural = shaped.Sum(run => run.Width);
        var fit = natural > mark.Width ? mark.Width / natural : 1;
        var spare = Math.Max(0, mark.Width - natural);
        using var paint = new SKPaint { IsAntialias = true, Color = Colours.Of(mark.Colour) };
        canvas.Save();
        canvas.Translate((float)(mark.X + (TextDirection.IsRightToLeft(mark.Text) ? spare : 0)), (float)mark.Y);
        canvas.Scale((float)fit, 1);
        foreach (var run in shaped)
        {
            Run(canvas, run, mark, paint);
            canvas.Translate((float)run.Width, 0);
        }

        canvas.Restore();
    }

    private List<ShapedRun> Shape(TextMark mark)
    {
        var shaped = new List<ShapedRun>();
        foreach (var run in BidiRuns.Of(mark.Text))
        {
            var pieces = runs.Of(run.Text, mark.Weight);
            foreach (var piece in run.RightToLeft ? pieces.Reverse() : pieces)
            {
                shaped.Add(piece.Font is { } font ? font.Shape(piece.Text, run.RightToLeft, mark.Size) : Boxes(piece.Text, mark));
            }
        }

        return shaped;
    }

    private ShapedRun Boxes(string text, TextMark mark)
    {
        Missing.Add(text);
        var places = new List<SKPoint>();
        double pen = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            places.Add(new SKPoint((float)pen, 0));
            pen += Math.Max(TextWidth.Of(StringInfo.GetNextTextElement(text, start), mark.Size, mark.Weight), mark.Size / 2);
        }

        return new ShapedRun(null, [], [.. places, new SKPoint((float)pen, 0)], pen);
    }

    private static void Run(SKCanvas canvas, ShapedRun run, TextMark mark, SKPaint paint)
    {
        var size = (float)mark.Size;
        if (run.Font is null)
        {
            using var outline = new SKPaint { IsAntialias = true, Color = paint.Color, Style = SKPaintStyle.Stroke, StrokeWidth = size * BoxStroke };
            for (var at = 1; at < run.Places.Length; at++)
            {
                canvas.DrawRect(new SKRect(run.Places[at - 1].X + (size * BoxGap), -size * BoxHeight, run.Places[at].X - (size * BoxGap), 0), outline);
            }
        }
        else if (run.Glyphs.Length > 0)
        {
            using var font = new SKFont(run.Font.Typeface, size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true, Edging = SKFontEdging.Antialias };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs, font, run.Places);
            using var blob = builder.Build();
            canvas.DrawText(blob, 0, 0, paint);
        }
    }
}
