using System.Globalization;
using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Makes hostile text drawable: what is left is one line that cannot reorder, hide or break what stands around it.</summary>
public static class DrawableText
{
    /// <summary>Stands where something that cannot be shown was.</summary>
    public const char Replacement = '\uFFFD';

    private const int MostMarks = 5;

    /// <summary>
    /// The text on one line: white space folded to single spaces; bidi controls and invisible format characters taken out (those that join letters stay);
    /// control and private characters, noncharacters and halves of surrogate pairs replaced; at most five combining marks on one letter.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How many characters to keep at most; what is cut off is marked by an ellipsis.</param>
    /// <param name="ifEmpty">What to say where nothing is left.</param>
    public static string Of(string text, int longest = int.MaxValue, string ifEmpty = "")
    {
        var line = new StringBuilder(Math.Min(text.Length, 256));
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                return line.ToString().TrimEnd() + "…";
            }

            var shown = Shown(rune);
            marks = IsMark(rune) ? marks + 1 : 0;
            if (shown is { } kept && marks <= MostMarks && (kept.Value != ' ' || (line.Length > 0 && line[^1] != ' ')))
            {
                line.Append(kept);
            }
        }

        var made = line.ToString().TrimEnd();
        return made.Length == 0 ? ifEmpty : made;
    }

    /// <summary>Whether a character only says how the text around it is ordered.</summary>
    public static bool IsBidiControl(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static Rune? Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 || Rune.IsWhiteSpace(rune) => new Rune(' '),
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse => new Rune(Replacement),
        UnicodeCategory.Format => IsKeptFormat(rune.Value) ? rune : null,
        _ when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => new Rune(Replacement),
        _ => rune,
    };

    private static bool IsKeptFormat(int value) =>
        value is 0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
