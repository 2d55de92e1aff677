using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Which properties of relationships tell how sure they are, where they are from and when they held, each for one purpose only.</summary>
/// <param name="Confidence">How sure.</param>
/// <param name="Source">Where from.</param>
/// <param name="Period">When.</param>
internal sealed record RecordedGuess(IReadOnlyList<string> Confidence, IReadOnlyList<string> Source, IReadOnlyList<string> Period)
{
    private static readonly string[] Sure = ["confidence", "conf", "certainty", "certain", "probability", "likelihood", "reliability", "credibility", "score", "trust", "weight"];

    // how heavy a tie is tells nothing of how sure it is, unless its values are words for that
    private const string Ambiguous = "weight";

    private static readonly string[] SureWords =
    [
        "certain", "uncertain", "sure", "unsure", "confirmed", "unconfirmed", "verified", "unverified", "proven", "high", "medium", "moderate", "low",
        "likely", "unlikely", "probable", "improbable", "possible", "doubtful", "unknown", "very", "highly", "almost", "confidence",
    ];

    private static readonly string[] From = ["source", "src", "reference", "ref", "citation", "document", "doc", "article", "evidence", "provenance", "reported", "url", "link"];

    private static readonly string[] When =
    [
        "since", "start", "started", "begin", "began", "from", "valid", "until", "till", "to", "end", "ended", "period", "date", "day", "year", "when", "time", "timestamp", "at", "on",
    ];

    // such a word alone says when; in a longer name it may say anything
    private static readonly string[] Small = ["from", "to", "at", "on", "valid", "time"];

    /// <summary>Guesses by their names, and by values where a name alone may say something else.</summary>
    public static RecordedGuess Of(IEnumerable<PropertySketch> properties)
    {
        var all = properties.ToDictionary(property => property.Key, StringComparer.Ordinal);
        var left = all.Keys.ToList();
        var confidence = Take(left, key => PlaceOfConfidence(all[key]));
        var source = Take(left, key => Place(From, key));
        return new RecordedGuess(confidence, source, Take(left, PlaceOfPeriod));
    }

    private static List<string> Take(List<string> left, Func<string, int> place)
    {
        var taken = left.Select(key => (Key: key, Place: place(key))).Where(one => one.Place >= 0).OrderBy(one => one.Place).Select(one => one.Key).ToList();
        left.RemoveAll(taken.Contains);
        return taken;
    }

    private static int PlaceOfConfidence(PropertySketch property)
    {
        var place = Place(Sure, property.Key);
        return place >= 0 && Sure[place] == Ambiguous && !ReadsAsConfidence(property.Examples) ? -1 : place;
    }

    private static bool ReadsAsConfidence(IReadOnlyList<string> examples) =>
        examples.Count > 0 && examples.All(text => NameWords.Of(text) is { Count: > 0 } words && words.All(SureWords.Contains));

    private static int Place(string[] known, string key)
    {
        var words = NameWords.Of(key);
        return Array.FindIndex(known, one => words.Any(word => NameWords.IsSame(word, one)));
    }

    private static int PlaceOfPeriod(string key)
    {
        var words = NameWords.Of(key);
        return words.Count == 1 || words.Any(word => When.Contains(word) && !Small.Contains(word)) || (words.Count == 2 && words[0] == "valid") ? Place(When, key) : -1;
    }
}
