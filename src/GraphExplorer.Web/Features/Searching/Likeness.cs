using System.Globalization;
using System.Text;
using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Web.Features.Searching;

/// <summary>Tells a name that holds what was typed from one that is only like it.</summary>
public static class Likeness
{
    /// <summary>Whether every word typed stands in the name; case, accents, hyphens and apostrophes are not looked at.</summary>
    public static bool Holds(string name, string typed)
    {
        var folded = Fold(name);
        return Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed.Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
