using System.Globalization;
using System.Text;

namespace GraphExplorer.Storage.Search;

/// <summary>What single characters are to a search.</summary>
internal static class Letters
{
    private const int Tatweel = 0x0640;

    /// <summary>Apostrophes, quotes that serve as such, and the signs for ʿayn, hamza, geresh and gershayim.</summary>
    private const string Apostrophes = "'’‘‛`´ʹʼʻʽʾʿˈˋˊ′＇׳״";

    /// <summary>Letters that no decomposition takes apart, and variants that keyboards of neighbouring languages give.</summary>
    private static readonly Dictionary<int, string> Plain =
        "ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ı:i ə:e ς:σ ٱ:ا ى:ي ی:ي ک:ك ة:ه ہ:ه ھ:ه"
            .Split(' ')
            .ToDictionary(pair => (int)pair[0], pair => pair[2..]);

    /// <summary>What the character does.</summary>
    public static LetterRole Role(Rune rune) => rune.Value == Tatweel
        ? LetterRole.Nothing
        : rune.IsBmp && Apostrophes.Contains((char)rune.Value)
            ? LetterRole.Joiner
            : rune == Rune.ReplacementChar ? LetterRole.Gap : Role(Rune.GetUnicodeCategory(rune));

    /// <summary>The letter without case, and in its plain form where it has one.</summary>
    public static string Fold(Rune rune)
    {
        var small = Rune.ToLowerInvariant(rune);
        return Plain.TryGetValue(small.Value, out var plain) ? plain : small.ToString();
    }

    /// <summary>Whether its script puts no spaces between words: Han, kana, hangul, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static LetterRole Role(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => LetterRole.Nothing,
        UnicodeCategory.DashPunctuation => LetterRole.Joiner,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.OtherSymbol => LetterRole.Letter,
        _ => LetterRole.Gap,
    };
}
