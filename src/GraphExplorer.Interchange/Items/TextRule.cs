using System.Globalization;
using System.Text;
using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Interchange.Items;

/// <summary>Which texts a file may bring.</summary>
public static class TextRule
{
    /// <summary>The longest name, title, word or phrase, in UTF-16 code units.</summary>
    public const int MaxName = 10_000;

    /// <summary>The longest summary or reason, in UTF-16 code units.</summary>
    public const int MaxText = 100_000;

    /// <summary>The longest id of an entity. One made of words of somebody else's database takes six to nine characters for a letter that is not Latin.</summary>
    public const int MaxId = 2_000;

    /// <summary>What an id of an entity is made of, as faults tell it.</summary>
    public static readonly string IdForm =
        string.Create(CultureInfo.InvariantCulture, $"up to {MaxId:N0} Latin letters, digits, hyphens, dots, colons or underscores");

    // letters by their category, and yet blank
    private static readonly int[] HangulFillers = [0x115F, 0x1160, 0x3164, 0xFFA0];

    private const char Replaced = '\uFFFD';

    /// <summary>What is wrong with a text, or null. Every script is welcome, and so are marks of direction; control characters and halves of characters are not.</summary>
    public static string? FaultOf(string text, int limit)
    {
        if (text.Length > limit)
        {
            return $"is {text.Length} characters long, and {limit} is the most";
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (Refused(text[i]))
            {
                return text[i] == Replaced ? "holds bytes that are not UTF-8 text" : $"holds the character U+{(int)text[i]:X4}, which is no text";
            }
        }

        return null;
    }

    /// <summary>Whether a name has something in it that tells it from others.</summary>
    public static bool IsName(string text) => IsSeen(NormalName.Of(text));

    /// <summary>Whether a text, free of <see cref="FaultOf"/>, has anything in it that can be seen.</summary>
    public static bool IsSeen(string text) => text.EnumerateRunes().Any(IsSeen);

    /// <summary>Whether a text can be the id of an entity, in addresses too.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= MaxId && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or ':' or '_');

    private static bool IsSeen(Rune letter) =>
        !HangulFillers.Contains(letter.Value)
        && !Rune.IsWhiteSpace(letter)
        && Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static bool Refused(char letter) => letter switch
    {
        '\t' or '\n' or '\r' => false,
        Replaced or '\uFFFE' or '\uFFFF' => true,
        _ => letter < ' ' || letter == '\u007F' || char.IsSurrogate(letter),
    };
}
