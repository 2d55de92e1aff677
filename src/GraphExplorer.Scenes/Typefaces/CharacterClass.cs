using System.Globalization;
using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>The width that a character outside Inter is given, so that boxes are the same on every machine whatever fonts it has.</summary>
/// <remarks>
/// Widths in em, on the generous side of what the Noto fonts take on running names:
/// combining and joining 0 · Hebrew, Thai, Lao 0.66 · Arabic and its neighbours 0.7 · Indic and the rest of South-East Asia 0.8 ·
/// ideographs, kana, hangul and full-width forms 1 · emoji and pictures 1.3 (half for a regional indicator) · everything else 0.9.
/// </remarks>
internal static class CharacterClass
{
    private static readonly (int First, int Last, double Ems)[] Table =
    [
        (0x0590, 0x05FF, 0.66),
        (0x0600, 0x08FF, 0.7),
        (0x0900, 0x0DFF, 0.8),
        (0x0E00, 0x0EFF, 0.66),
        (0x0F00, 0x109F, 0.8),
        (0x1100, 0x11FF, 1),
        (0x1700, 0x1AFF, 0.8),
        (0x231A, 0x231B, 1.3),
        (0x2600, 0x27BF, 1.3),
        (0x2E80, 0xA4CF, 1),
        (0xAC00, 0xD7FF, 1),
        (0xF900, 0xFAFF, 1),
        (0xFB1D, 0xFB4F, 0.66),
        (0xFB50, 0xFDFF, 0.7),
        (0xFE30, 0xFE6F, 1),
        (0xFE70, 0xFEFF, 0.7),
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
