using System.Text;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>
/// Writes what was typed as a query of Lucene, in which nothing typed is ever an operator
/// (lucene.apache.org, “Query Parser Syntax”).
/// </summary>
internal static class LuceneQuery
{
    private const int MostWords = 16;

    private const int LongestToken = 100;

    /// <summary>The query.</summary>
    /// <param name="typed">What was typed; at least one word.</param>
    /// <param name="forgiving">Whether mistyped words count.</param>
    public static string Of(SearchText typed, bool forgiving) =>
        string.Join(" AND ", typed.Words.Take(MostWords).Select(word => word.Unspaced ? Phrase(word.Parts) : Spaced(word, forgiving)));

    private static string Phrase(IReadOnlyList<string> letters) => $"\"{string.Join(' ', letters.Take(LongestToken).Select(Escaped))}\"";

    private static string Spaced(SearchWord word, bool forgiving)
    {
        var apart = string.Join(" AND ", word.Parts.Take(MostWords).Select(part => Part(part, forgiving)));
        return word.Parts.Count == 1 ? apart : $"(({apart}) OR {Part(word.Joined, forgiving)})";
    }

    private static string Part(string part, bool forgiving)
    {
        var begun = Escaped(part.Length > LongestToken ? Whole(part[..LongestToken]) : part) + "*";
        var typos = forgiving && part.All(char.IsLetterOrDigit) ? Spelling.Forgiven(part) : 0;
        return typos == 0 ? begun : $"({begun} OR {part}~{typos} OR /({string.Join('|', Begun(part))}).*/)";
    }

    /// <summary>Patterns of a word that was begun with one typo: a letter too many, changed, left out, or two swapped.</summary>
    private static IEnumerable<string> Begun(string part)
    {
        for (var at = 0; at < part.Length; at++)
        {
            yield return part.Remove(at, 1);
            yield return string.Concat(part.AsSpan(0, at), ".", part.AsSpan(at + 1));
            yield return part.Insert(at, ".");
            if (at > 0)
            {
                yield return string.Concat(part.AsSpan(0, at - 1), part.AsSpan(at, 1), part.AsSpan(at - 1, 1), part.AsSpan(at + 1));
            }
        }
    }

    private static string Escaped(string token)
    {
        var safe = new StringBuilder(token.Length);
        foreach (var letter in token)
        {
            if (!char.IsLetterOrDigit(letter) && letter < 128)
            {
                safe.Append('\\');
            }

            safe.Append(letter);
        }

        return safe.ToString();
    }

    /// <summary>Without half of a surrogate pair at the end.</summary>
    private static string Whole(string cut) => char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
}
