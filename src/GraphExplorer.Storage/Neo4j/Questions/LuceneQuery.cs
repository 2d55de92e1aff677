using System.Text;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A query of Lucene, in which nothing typed is ever an operator (lucene.apache.org, “Query Parser Syntax”).</summary>
/// <param name="forgiving">Whether mistyped words count.</param>
internal sealed class LuceneQuery(bool forgiving) : NameQuery
{
    /// <inheritdoc/>
    protected override string Escaped(string token)
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

    /// <inheritdoc/>
    protected override string Begun(string token) => Escaped(token) + "*";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Meant(string part)
    {
        var typos = forgiving && part.All(char.IsLetterOrDigit) ? Spelling.Forgiven(part) : 0;
        return typos == 0 ? [] : [$"{part}~{typos}", $"/({string.Join('|', BegunWithATypo(part))}).*/"];
    }

    /// <summary>Patterns of a word that was begun with one typo: a letter too many, changed, left out, or two swapped.</summary>
    private static IEnumerable<string> BegunWithATypo(string part)
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
}
