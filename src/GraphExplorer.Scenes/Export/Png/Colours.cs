using GraphExplorer.Scenes.Appearance;
using SkiaSharp;

namespace GraphExplorer.Scenes.Export.Png;

/// <summary>Colours as Skia takes them.</summary>
internal static class Colours
{
    /// <summary>The colour at an opacity from 0 to 1.</summary>
    public static SKColor Of(Colour colour, double opacity = 1) =>
        new(colour.Red, colour.Green, colour.Blue, (byte)Math.Floor((opacity * 255) + 0.5));
}
