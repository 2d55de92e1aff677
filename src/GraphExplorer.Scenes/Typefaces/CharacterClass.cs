using System.Globalization;
using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>The width that a character outside Inter is given, so that boxes are the same on every machine whatever fonts it has.</summary>
/// <remarks>
/// Widths in em of one character, a little above what the bold Noto fonts take on running names, measured with HarfBuzz:
/// combining and joining characters 0 · Armenian 0.78 · Hebrew 0.64 · Arabic and its neighbours 0.64 · Devanagari to Oriya 0.58 · Tamil 0.95 ·
/// Telugu and Kannada 0.7 · Malayalam 0.9 · Sinhala 0.7 · Thai and Lao 0.62 · Tibetan and Myanmar 0.66 · Georgian and Ethiopic 0.74 · Cherokee 0.9 ·
/// Khmer 0.58 · ideographs, kana, hangul and full-width forms 1 · emoji and pictures 1.3 (half for a regional indicator) · everything else 0.9.
/// </remarks>
internal static class CharacterClass
{
    private static readonly (int First, int Last, double Ems)[] Table =
    [
        (0x0530, 0x058F, 0.78),
        (0x0590, 0x08FF, 0.64),
        (0x0900, 0x0B7F, 0.58),
        (0x0B80, 0x0BFF, 0.95),
        (0x0C00, 0x0CFF, 0.7),
        (0x0D00, 0x0D7F, 0.9),
        (0x0D80, 0x0DFF, 0.7),
        (0x0E00, 0x0EFF, 0.62),
        (0x0F00, 0x109F, 0.66),
        (0x10A0, 0x10FF, 0.74),
        (0x1100, 0x11FF, 1),
        (0x1200, 0x139F, 0.74),
        (0x1780, 0x17FF, 0.58),
        (0x231A, 0x231B, 1.3),
        (0x2600, 0x27BF, 1.3),
        (0x2E80, 0xA4CF, 1),
        (0xAC00, 0xD7FF, 1),
        (0xF900, 0xFAFF, 1),
        (0xFB1D, 0xFDFF, 0.64),
        (0xFE30, 0xFE6F, 1),
        (0xFE70, 0xFEFF, 0.64),
        (0xFF00, 0xFF60, 1),
        (0x1F1E6, 0x1F1FF, 0.65),
        (0x1F3FB, 0x1F3FF, 0),
        (0x1F000, 0x1FAFF, 1.3),
        (0x20000, 0x3FFFF, 1),
    ];

    /// <summary>The width in em.</summary>
    public static double Ems(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        foreach (var (first, last, ems) in Table)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return ems;
            }
        }

        return 0.9;
    }
}
