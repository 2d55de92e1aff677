using System.Globalization;

namespace GraphExplorer.Interchange.Items;

/// <summary>Words of a file as messages show them.</summary>
public static class Shown
{
    private const int Longest = 60;

    /// <summary>Shortened to what fits into a message, with a sign in place of everything that would steer a terminal or turn the direction of writing.</summary>
    public static string Short(string text)
    {
        var cut = text.Length <= Longest ? text.Length : Longest - 3;
        cut -= cut > 0 && cut < text.Length && char.IsHighSurrogate(text[cut - 1]) ? 1 : 0;
        var shown = string.Concat(text[..cut].Select(letter => Steers(letter) ? '\uFFFD' : letter));
        return cut < text.Length ? shown + "…" : shown;
    }

    private static bool Steers(char letter) =>
        char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
