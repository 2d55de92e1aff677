using System.Text;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>The words of a name as people write them in databases: <c>WORKS_FOR</c>, <c>worksFor</c>, <c>works for</c>.</summary>
internal static class NameWords
{
    /// <summary>The words, lower-case, in order.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsLetterOrDigit(name[at]))
            {
                End(words, word);
                continue;
            }

            if (Begins(name, at))
            {
                End(words, word);
            }

            word.Append(char.ToLowerInvariant(name[at]));
        }

        End(words, word);
        return words;
    }

    /// <summary>The words with hyphens between.</summary>
    public static string Hyphened(string name) => string.Join('-', Of(name));

    /// <summary>Whether two words are the same, one of them perhaps in the plural.</summary>
    public static bool IsSame(string word, string other) =>
        word == other || word == other + "s" || word == other + "es" || (other.EndsWith('y') && word == other[..^1] + "ies");

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // a capital after a small letter, or the last of several before a small letter: HTTPServer
    private static bool Begins(string name, int at) =>
        at > 0 && char.IsUpper(name[at])
        && (char.IsLower(name[at - 1]) || (char.IsUpper(name[at - 1]) && at + 1 < name.Length && char.IsLower(name[at + 1])));
}
