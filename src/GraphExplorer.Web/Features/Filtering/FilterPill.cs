using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Features.Filtering;

/// <summary>A filter in force.</summary>
/// <param name="Text">What it lets through: <c>Confidence: low</c>.</param>
/// <param name="Removes">How many ties it removes alone.</param>
/// <param name="Without">The filter without it.</param>
public sealed record FilterPill(string Text, int Removes, NetworkFilter Without)
{
    /// <summary>The filters in force, in the order of the menus.</summary>
    /// <param name="filter">All of them together.</param>
    /// <param name="network">What they are laid over; null while that is not known, then they remove nothing.</param>
    public static IReadOnlyList<FilterPill> Of(NetworkFilter filter, Network? network)
    {
        var none = NetworkFilter.None with { Unsupported = filter.Unsupported };
        (bool Set, string Text, NetworkFilter Alone, NetworkFilter Without)[] parts =
        [
            (filter.Kinds.Count > 0, $"Kind: {List(filter.Kinds.Select(Word.Of))}", none with { Kinds = filter.Kinds }, filter with { Kinds = [] }),
            (filter.Families.Count > 0, $"Family: {Families(filter.Families, network)}", none with { Families = filter.Families }, filter with { Families = [] }),
            (filter.Types.Count > 0, $"Type: {List(filter.Types.Select(type => LabelOf(type, network)))}", none with { Types = filter.Types }, filter with { Types = [] }),
            (filter.Confidences.Count > 0, $"Confidence: {List(filter.Confidences.Select(Word.Of))}", none with { Confidences = filter.Confidences }, filter with { Confidences = [] }),
            (filter.Contested is not null, filter.Contested == true ? "Contested" : "Not contested", none with { Contested = filter.Contested }, filter with { Contested = null }),
        ];
        return [.. parts.Where(part => part.Set).Select(part => new FilterPill(part.Text, Removed(part.Alone, network), part.Without))];
    }

    /// <summary>How many ties a filter removes.</summary>
    public static int Removed(NetworkFilter filter, Network? network) =>
        network is null ? 0 : network.Relationships.Count - network.Passing(filter).Count();

    private static string LabelOf(string type, Network? network) =>
        network?.Types.TryGetValue(type, out var known) == true ? known.Label : type;

    // one family switched off reads better than seven left on
    private static string Families(IReadOnlyList<Family> on, Network? network)
    {
        var off = network?.Types.Values.Select(type => type.Family).Distinct().Except(on).Order().ToArray() ?? [];
        return off.Length > 0 && off.Length < on.Count ? $"not {List(off.Select(Word.Of))}" : List(on.Select(Word.Of));
    }

    private static string List(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length <= 2 ? string.Join(", ", all) : $"{all[0]} and {all.Length - 1} more";
    }
}
