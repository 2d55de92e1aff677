using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>A filter in words; two that ask for the same read the same.</summary>
internal static class FilterWords
{
    /// <summary>Such as <c>confidence low, contested</c>; empty where nothing is filtered.</summary>
    public static string Of(NetworkFilter filter) => string.Join(", ", Parts(filter));

    private static IEnumerable<string> Parts(NetworkFilter filter)
    {
        foreach (var (facet, words) in Lists(filter))
        {
            if (words.Length > 0)
            {
                yield return $"{facet} {string.Join(" or ", words.Distinct().Order(StringComparer.Ordinal))}";
            }
        }

        if (filter.Contested is { } contested)
        {
            yield return contested ? "contested" : "not contested";
        }

        if (filter.Unsupported)
        {
            yield return "unsupported too";
        }
    }

    private static IEnumerable<(string Facet, string[] Words)> Lists(NetworkFilter filter) =>
    [
        ("kind", [.. filter.Kinds.Select(Word.Of)]),
        ("family", [.. filter.Families.Select(Word.Of)]),
        ("type", [.. filter.Types]),
        ("confidence", [.. filter.Confidences.Select(Word.Of)]),
    ];
}
