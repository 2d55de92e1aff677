using System.Text;

namespace GraphExplorer.Domain.Identity;

/// <summary>
/// Text that has a normal form. Halves of surrogate pairs and U+FFFE have none, so that <see cref="string.Normalize()"/>
/// refuses a whole text for one of them; files are refused for it, what a person types or somebody else's database holds
/// is taken with a replacement sign in its place.
/// </summary>
public static class WellFormed
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>The text, with U+FFFD for each character that has no normal form.</summary>
    public static string Of(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == NoCharacter ? Rune.ReplacementChar : rune);
        }

        return whole.ToString();
    }
}
