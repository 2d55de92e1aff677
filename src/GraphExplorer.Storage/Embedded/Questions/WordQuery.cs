using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Writes what was typed as a query of FTS5. Every token stands in quotes, so that nothing typed is ever an operator (sqlite.org/fts5.html, section 3).</summary>
internal static class WordQuery
{
    /// <summary>More words than any name has do not narrow a search.</summary>
    private const int MostWords = 16;

    /// <summary>Longer tokens than any word are looked for by their beginning.</summary>
    private const int LongestToken = 100;

    /// <summary>The query.</summary>
    /// <param name="typed">What was typed; at least one word.</param>
    /// <param name="meant">The words that one of these parts may be a mistyping of.</param>
    public static string Of(SearchText typed, Func<string, IReadOnlyList<string>> meant) =>
        string.Join(" AND ", typed.Words.Take(MostWords).Select(word => word.Unspaced ? Phrase(word.Parts) : Spaced(word, meant)));

    private static string Phrase(IReadOnlyList<string> letters) => $"\"{string.Join(' ', letters.Take(LongestToken))}\"";

    private static string Spaced(SearchWord word, Func<string, IReadOnlyList<string>> meant)
    {
        var apart = string.Join(" AND ", word.Parts.Take(MostWords).Select(part => Part(part, meant)));
        return word.Parts.Count == 1 ? apart : $"(({apart}) OR {Part(word.Joined, meant)})";
    }

    private static string Part(string part, Func<string, IReadOnlyList<string>> meant)
    {
        var begun = $"\"{Quoted(part.Length > LongestToken ? Whole(part[..LongestToken]) : part)}\" *";
        var others = meant(part);
        return others.Count == 0 ? begun : $"({begun} OR {string.Join(" OR ", others.Select(other => $"\"{Quoted(other)}\""))})";
    }

    private static string Quoted(string token) => token.Replace("\"", "\"\"", StringComparison.Ordinal);

    /// <summary>Without half of a surrogate pair at the end.</summary>
    private static string Whole(string cut) => char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
}
