using System.Globalization;
using System.Text;

namespace GraphExplorer.Domain.Identity;

/// <summary>Names as identity compares them: NFKC, case-folded, runs of spaces and hyphens folded to one space.</summary>
public static class NormalName
{
    /// <summary>The normalized name; two names that give the same are one name.</summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        var gap = false;
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation)
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString().Normalize(NormalizationForm.FormKC);
    }
}
