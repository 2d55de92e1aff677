namespace GraphExplorer.Storage.Search;

/// <summary>How well a name matches what was typed: the share of its letters that was hit, less where a word was only begun or mistyped.</summary>
internal static class NameMatch
{
    private const double Best = 0.99;
    private const double Begun = 0.9;
    private const double Mistyped = 0.6;

    /// <summary>Above 0 to 1, 1 for the whole name; 0 where a word is not in it.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="squeezed">The name without gaps.</param>
    /// <param name="tokens">What the index of words holds of the name.</param>
    public static double Score(SearchText typed, string squeezed, ReadOnlySpan<string> tokens)
    {
        if (typed.Squeezed == squeezed)
        {
            return 1;
        }

        var hit = 0.0;
        foreach (var word in typed.Words)
        {
            var letters = word.Unspaced ? InUnspaced(word, squeezed) : InSpaced(word, tokens);
            if (letters == 0)
            {
                return 0;
            }

            hit += letters;
        }

        return Math.Clamp(Best * hit / Math.Max(squeezed.Length, typed.Squeezed.Length), 0.001, Best);
    }

    private static double InUnspaced(SearchWord word, string squeezed) =>
        squeezed.Contains(word.Joined, StringComparison.Ordinal) ? word.Joined.Length : 0;

    private static double InSpaced(SearchWord word, ReadOnlySpan<string> tokens)
    {
        var apart = Apart(word.Parts, tokens);
        return word.Parts.Count == 1 ? apart : Math.Max(apart, In(word.Joined, tokens));
    }

    private static double Apart(IReadOnlyList<string> parts, ReadOnlySpan<string> tokens)
    {
        var hit = 0.0;
        foreach (var part in parts)
        {
            var letters = In(part, tokens);
            if (letters == 0)
            {
                return 0;
            }

            hit += letters;
        }

        return hit;
    }

    private static double In(string part, ReadOnlySpan<string> tokens)
    {
        var best = 0.0;
        foreach (var token in tokens)
        {
            best = Math.Max(best, token == part ? part.Length : token.StartsWith(part, StringComparison.Ordinal) ? part.Length * Begun : 0);
        }

        return best > 0 ? best : MistypedIn(part, tokens);
    }

    private static double MistypedIn(string part, ReadOnlySpan<string> tokens)
    {
        var forgiven = Spelling.Forgiven(part);
        var typos = int.MaxValue;
        foreach (var token in forgiven == 0 ? [] : tokens)
        {
            typos = Spelling.CanBeMeant(token) ? Math.Min(typos, Spelling.Distance(part, token)) : typos;
        }

        return typos <= forgiven ? part.Length * Math.Pow(Mistyped, typos) : 0;
    }
}
