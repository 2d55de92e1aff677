using System.Globalization;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Labels;

/// <summary>Cuts a text that is too wide.</summary>
internal static class Ellipsis
{
    private const string Mark = "…";

    /// <summary>The text, or as many whole characters of it as fit with an ellipsis after them.</summary>
    /// <param name="text">One line, drawable.</param>
    /// <param name="size">Font size, px.</param>
    /// <param name="weight">Font weight.</param>
    /// <param name="widest">What there is room for, px.</param>
    public static string Fit(string text, double size, int weight, double widest)
    {
        if (TextWidth.Of(text, size, weight) <= widest)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        var (fits, over) = (0, starts.Length);
        while (over - fits > 1)
        {
            var middle = (fits + over) / 2;
            (fits, over) = TextWidth.Of(text[..starts[middle]] + Mark, size, weight) <= widest ? (middle, over) : (fits, middle);
        }

        return text[..starts[fits]].TrimEnd() + Mark;
    }
}
