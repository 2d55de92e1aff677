using System.Text;
using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Storage.Search;

/// <summary>
/// The one place where names are folded for search: without case, accents, vowel marks, hyphens and apostrophes of any
/// kind. It forgives more than <see cref="Domain.Identity.NormalName"/>, which decides what is the same.
/// </summary>
internal static class SearchName
{
    /// <summary>Folds a text; any text can be folded.</summary>
    public static SearchText Fold(string text)
    {
        var words = new List<SearchWord>();
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            switch (Letters.Role(rune))
            {
                case LetterRole.Letter:
                    part.Append(Letters.Fold(rune));
                    break;
                case LetterRole.Joiner:
                    EndPart(part, parts);
                    break;
                case LetterRole.Gap:
                    EndWord(part, parts, words);
                    break;
            }
        }

        EndWord(part, parts, words);
        return new SearchText(words.Count > 0 ? string.Concat(words.Select(word => word.Joined)) : Bare(text), words);
    }

    /// <summary>Compatible forms taken apart; what no form has is replaced.</summary>
    private static string Decomposed(string text) => WellFormed.Of(text).Normalize(NormalizationForm.FormKD);

    /// <summary>A text of nothing but punctuation is found by itself.</summary>
    private static string Bare(string text) => string.Concat(Decomposed(text).Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));

    private static void EndPart(StringBuilder part, List<string> parts)
    {
        if (part.Length > 0)
        {
            parts.Add(part.ToString().Normalize(NormalizationForm.FormKC));
            part.Clear();
        }
    }

    private static void EndWord(StringBuilder part, List<string> parts, List<SearchWord> words)
    {
        EndPart(part, parts);
        if (parts.Exists(one => one.EnumerateRunes().Any(Letters.IsUnspaced)))
        {
            words.AddRange(parts.SelectMany(Runs));
        }
        else if (parts.Count > 0)
        {
            words.Add(new SearchWord([.. parts], Unspaced: false));
        }

        parts.Clear();
    }

    /// <summary>Splits where a script with spaces meets one without: ISIS呼罗珊省.</summary>
    private static IEnumerable<SearchWord> Runs(string part)
    {
        var run = new List<string>();
        var unspaced = false;
        foreach (var rune in part.EnumerateRunes())
        {
            var now = Letters.IsUnspaced(rune);
            if (run.Count > 0 && now != unspaced)
            {
                yield return Word(run, unspaced);
                run = [];
            }

            unspaced = now;
            run.Add(rune.ToString());
        }

        yield return Word(run, unspaced);
    }

    private static SearchWord Word(List<string> run, bool unspaced) => new(unspaced ? run : [string.Concat(run)], unspaced);
}
