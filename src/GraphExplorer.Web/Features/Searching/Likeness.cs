using System.Globalization;
using System.Text;

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

    /// <summary>Of these names the one nearest to what was typed, or null where none is near: at most two letters in five differ.</summary>
    public static string? Nearest(IEnumerable<string> names, string typed)
    {
        var wanted = Fold(typed).Trim();
        var nearest = names
            .SelectMany(name => Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Name: name, Distance: Distance(word, wanted))))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return nearest.Name is not null && nearest.Distance * 5 <= wanted.Length * 2 ? nearest.Name : null;
    }

    // Levenshtein's, a row at a time
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
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
