namespace GraphExplorer.Storage.Search;

/// <summary>Writes what was typed as a query of an index of words: every word must be there, each begun or mistyped.</summary>
internal abstract class NameQuery
{
    /// <summary>More words than any name has do not narrow a search.</summary>
    private const int MostWords = 16;

    /// <summary>Longer tokens than any word are looked for by their beginning.</summary>
    private const int LongestToken = 100;

    /// <summary>The query.</summary>
    /// <param name="typed">What was typed; at least one word.</param>
    public string Of(SearchText typed) =>
        string.Join(" AND ", typed.Words.Take(MostWords).Select(word => word.Unspaced ? Phrase(word.Parts) : Spaced(word)));

    /// <summary>A token, so that nothing in it is ever an operator.</summary>
    protected abstract string Escaped(string token);

    /// <summary>A word that begins with a token.</summary>
    /// <param name="token">The token, not longer than an index looks at.</param>
    protected abstract string Begun(string token);

    /// <summary>What else than a word begun with a part may be meant by it, each an alternative; none where typos are not forgiven.</summary>
    protected abstract IReadOnlyList<string> Meant(string part);

    private string Phrase(IReadOnlyList<string> letters) => $"\"{string.Join(' ', letters.Take(LongestToken).Select(Escaped))}\"";

    private string Spaced(SearchWord word)
    {
        var apart = string.Join(" AND ", word.Parts.Take(MostWords).Select(Part));
        return word.Parts.Count == 1 ? apart : $"(({apart}) OR {Part(word.Joined)})";
    }

    private string Part(string part)
    {
        var begun = Begun(part.Length > LongestToken ? Whole(part[..LongestToken]) : part);
        var others = Meant(part);
        return others.Count == 0 ? begun : $"({begun} OR {string.Join(" OR ", others)})";
    }

    /// <summary>Without half of a surrogate pair at the end.</summary>
    private static string Whole(string cut) => char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
}
