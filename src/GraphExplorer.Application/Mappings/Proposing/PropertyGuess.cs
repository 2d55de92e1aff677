using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Which properties of a label identify, name and date its nodes.</summary>
/// <param name="properties">Those that can stand in a file.</param>
internal sealed class PropertyGuess(IReadOnlyList<PropertySketch> properties)
{
    private const double Always = 0.9999;
    private const double Often = 0.5;
    private const int LongestName = 60;

    private static readonly string[] Identifying = ["id", "uuid", "guid", "uid", "iri", "uri", "key", "code", "identifier", "number", "no", "passport", "register", "registration", "reg", "slug", "url", "email", "ssn", "isin", "lei"];

    // one property says the same as the other: the one to show first is that which clearly more nodes have
    private const string Plural = "names";

    private static readonly string[] Naming = ["name", Plural, "title", "label", "called", "caption"];

    private static readonly string[] OtherNames = ["alias", "aliases", "aka", "nickname", "synonym", "synonyms"];

    private static readonly string[] Dating = ["date", "day", "when", "time", "datetime", "timestamp", "occurred", "happened", "start", "started", "begin", "began", "at", "on", "year"];

    private static readonly string[] Singular = ["STRING", "INTEGER", "DATE", "ZONED DATETIME", "LOCAL DATETIME"];

    /// <summary>The property that identifies, or two that may together; empty where nothing can.</summary>
    public IReadOnlyList<string> Identifiers()
    {
        var single = properties.Where(property => property.Kinds.All(kind => Singular.Contains(kind, StringComparer.Ordinal))).ToList();
        var one = single.Where(IsUnique).OrderByDescending(property => property.Constrained).ThenBy(Rank).FirstOrDefault()
            ?? single.Where(property => property.Constrained || (property.Distinct >= Always && property.Filled > Often))
                .OrderByDescending(property => property.Constrained).ThenByDescending(property => property.Filled).FirstOrDefault();
        if (one is not null)
        {
            return [one.Key];
        }

        return [.. single.Where(property => property.Filled >= Always && property.Distinct > Often)
            .OrderByDescending(property => property.Distinct).Take(2).Select(property => property.Key)];
    }

    /// <summary>The properties with names, the one to show first; where none is named like one, the text that tells nodes apart best.</summary>
    public IReadOnlyList<string> Names()
    {
        IReadOnlyList<string> named = [.. properties.Where(IsText).Select(property => (Property: property, Rank: NameRank(property.Key))).Where(one => one.Rank < int.MaxValue)
            .OrderBy(one => Naming.ElementAtOrDefault(one.Rank) == Plural ? 0 : one.Rank)
            .ThenByDescending(one => Math.Round(one.Property.Filled, 1)).ThenBy(one => one.Rank).Select(one => one.Property.Key)];
        return named.Count > 0 ? named : [.. properties.Where(IsShortText).OrderByDescending(property => property.Distinct).Take(1).Select(property => property.Key)];
    }

    /// <summary>Whether a property is named like a name.</summary>
    public bool HasName => properties.Any(property => IsText(property) && NameRank(property.Key) < int.MaxValue);

    /// <summary>The property with the date, or null.</summary>
    public string? Date() => properties
        .Where(IsDate)
        .Select(property => (property.Key, Rank: Place(Dating, property.Key)))
        .Where(one => one.Rank < int.MaxValue)
        .OrderBy(one => one.Rank)
        .Select(one => one.Key)
        .FirstOrDefault();

    private static bool IsUnique(PropertySketch property) => property.Filled >= Always && property.Distinct >= Always;

    private static bool IsText(PropertySketch property) => property.Kinds.Any(kind => kind.Contains("STRING", StringComparison.Ordinal));

    private static bool IsShortText(PropertySketch property) => property.Kinds is ["STRING"] && property.Filled > Often && property.Distinct > Often
        && Place(Identifying, property.Key) == int.MaxValue && property.Examples.All(text => text.Length < LongestName && !text.Contains("://", StringComparison.Ordinal));

    // a text that says no date, or a number that is no year, dates nothing
    private static bool IsDate(PropertySketch property) => property.Kinds.All(kind => kind is "DATE" or "ZONED DATETIME" or "LOCAL DATETIME")
        || (property.Kinds.All(kind => kind is "STRING" or "INTEGER") && property.Examples.Count > 0 && property.Examples.All(text => Edtf.TryRead(text, out _, out _)));

    // what is named like an identifier, then a name, which may be unique today only, then anything
    private static int Rank(PropertySketch property)
    {
        var place = Place(Identifying, property.Key);
        return place < int.MaxValue ? place
            : property.Kinds.Any(kind => kind is not ("STRING" or "INTEGER")) ? 300
            : NameRank(property.Key) < int.MaxValue ? 100
            : 200;
    }

    private static int NameRank(string key)
    {
        var words = NameWords.Of(key);
        var known = OtherNames.Any(words.Contains) || words.Contains("other") || words.Contains("alternative") ? 1_000 : 0;
        return words.Count == 0 ? int.MaxValue
            : words is [var only] && Array.IndexOf(Naming, only) is >= 0 and var exact ? exact
            : string.Concat(words) is "fullname" or "displayname" ? Naming.Length
            : words.Contains("file") || words.Contains("user") ? int.MaxValue
            : Naming.Any(naming => NameWords.IsSame(words[^1], naming)) || words[^1].EndsWith("name", StringComparison.Ordinal) ? known + 100
            : known > 0 ? known
            : int.MaxValue;
    }

    // the whole name says more than its last word, and that more than any other
    private static int Place(string[] known, string key)
    {
        var words = NameWords.Of(key);
        return words is [var only] && Array.IndexOf(known, only) is >= 0 and var exact ? exact
            : words.Count > 1 && Array.IndexOf(known, words[^1]) is >= 0 and var last ? known.Length + last
            : words.Count > 1 && Array.IndexOf(known, words[0]) is >= 0 and var first ? (2 * known.Length) + first
            : int.MaxValue;
    }
}
