using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Labels;

/// <summary>Breaks a name into the one or two lines that stand on its plate.</summary>
internal static class NameLines
{
    /// <summary>Up to this width a name stays on one line, px.</summary>
    public const double OneLine = 104;

    /// <summary>No line is wider than this, px; what does not fit is cut with an ellipsis.</summary>
    public const double Widest = 240;

    private const int LongestName = 160;
    private const double LeastGain = 0.001;

    /// <summary>The lines of a name.</summary>
    public static IReadOnlyList<string> Of(string name, double size, int weight)
    {
        var text = DrawableText.Of(name, LongestName, "(no name)");
        var width = TextWidth.Of(text, size, weight);
        if (width <= OneLine)
        {
            return [text];
        }

        var breaks = Breaks(text);
        if (breaks.Count == 0)
        {
            return [Ellipsis.Fit(text, size, weight, Widest)];
        }

        var (first, second) = width <= 2 * Widest ? Balanced(text, breaks, size, weight) : Filled(text, breaks, size, weight);
        return [Ellipsis.Fit(first, size, weight, Widest), Ellipsis.Fit(second, size, weight, Widest)];
    }

    /// <summary>The split whose wider line is the least wide; measured by words, for a picture may have many thousands of names.</summary>
    private static (string First, string Second) Balanced(string text, List<int> breaks, double size, int weight)
    {
        var space = TextWidth.Of(" ", size, weight);
        var pieces = Pieces(text, breaks).Select(piece => (Width: TextWidth.Of(piece.TrimEnd(), size, weight), Space: piece[^1] == ' ' ? space : 0)).ToArray();
        var after = pieces.Sum(piece => piece.Width + piece.Space);
        double before = 0;
        var best = (Width: double.MaxValue, At: 0);
        for (var piece = 0; piece < breaks.Count; piece++)
        {
            before += pieces[piece].Width + pieces[piece].Space;
            after -= pieces[piece].Width + pieces[piece].Space;
            var wider = Math.Max(before - pieces[piece].Space, after);
            best = wider < best.Width - LeastGain ? (wider, breaks[piece]) : best;
        }

        return Split(text, best.At);
    }

    private static IEnumerable<string> Pieces(string text, List<int> breaks)
    {
        var start = 0;
        foreach (var at in breaks)
        {
            yield return text[start..at];
            start = at;
        }

        yield return text[start..];
    }

    private static (string First, string Second) Filled(string text, List<int> breaks, double size, int weight)
    {
        var at = breaks.LastOrDefault(candidate => TextWidth.Of(Split(text, candidate).First, size, weight) <= Widest, breaks[0]);
        return Split(text, at);
    }

    private static (string First, string Second) Split(string text, int at) => (text[..at].TrimEnd(), text[at..].TrimStart());

    private static List<int> Breaks(string text)
    {
        var breaks = new List<int>();
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at - 1] == ' ' || (IsIdeograph(text[at - 1]) && IsIdeograph(text[at])))
            {
                breaks.Add(at);
            }
        }

        return breaks;
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
