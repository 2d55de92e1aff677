using SkiaSharp;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Glyphs of one font, placed from the origin.</summary>
/// <param name="Font">Whose glyphs; null for characters that no font has, which are drawn as boxes.</param>
/// <param name="Glyphs">From left to right.</param>
/// <param name="Places">Of each glyph, or the left end of each box.</param>
/// <param name="Width">What the run takes, px.</param>
internal sealed record ShapedRun(DrawFont? Font, ushort[] Glyphs, SKPoint[] Places, double Width);
