using GraphExplorer.Scenes.Export.Pictures;
using SkiaSharp;

namespace GraphExplorer.Scenes.Export.Png;

/// <summary>Paints paths.</summary>
internal static class ShapePainter
{
    /// <summary>Fills a path, then draws its outline.</summary>
    public static void Paint(SKCanvas canvas, ShapeMark shape)
    {
        using var path = SKPath.ParseSvgPathData(shape.Path);
        canvas.Save();
        canvas.Translate((float)shape.X, (float)shape.Y);
        canvas.Scale((float)shape.Scale);
        if (shape.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = Colours.Of(fill, shape.FillOpacity) };
            canvas.DrawPath(path, paint);
        }

        if (shape.Stroke is { } stroke)
        {
            using var dash = shape.Dash.Count > 0 ? SKPathEffect.CreateDash([.. shape.Dash.Select(length => (float)length)], 0) : null;
            using var paint = new SKPaint
            {
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                Color = Colours.Of(stroke),
                StrokeWidth = (float)shape.StrokeWidth,
                StrokeCap = shape.Round ? SKStrokeCap.Round : SKStrokeCap.Butt,
                StrokeJoin = shape.Round ? SKStrokeJoin.Round : SKStrokeJoin.Miter,
                PathEffect = dash,
            };
            canvas.DrawPath(path, paint);
        }

        canvas.Restore();
    }
}
