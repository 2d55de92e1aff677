using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>A filter in words; two that ask for the same read the same.</summary>
internal static class FilterWords
{
    /// <summary>Such as <c>confidence low, contested</c>; empty where nothing is filtered.</summary>
    public static string Of(NetworkFilter filter) => string.Join(", ", Parts(filter, words => string.Join(" or ", words)));

    /// <summary>The same for a reader: a few families switched off by their names, long lists cut short.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="families">Every family among the ties that the filter looks at.</param>
    public static string Name(NetworkFilter filter, IReadOnlyCollection<Family> families)
    {
        Family[] off = [.. families.Except(filter.Families).Order()];
        var few = off.Length > 0 && off.Length < filter.Families.Count;
        var rest = Parts(few ? filter with { Families = [] } : filter, Short);
        return string.Join(", ", few ? [$"family: not {Short([.. off.Select(Word.Of)])}", .. rest] : rest);
    }

    private static string Short(string[] words) =>
        words.Length <= 3 ? string.Join(" or ", words) : $"{words[0]} or {words.Length - 1} others";

    private static IEnumerable<string> Parts(NetworkFilter filter, Func<string[], string> list)
    {
        foreach (var (facet, words) in Lists(filter))
        {
            if (words.Length > 0)
            {
                yield return $"{facet} {list([.. words.Distinct().Order(StringComparer.Ordinal)])}";
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
