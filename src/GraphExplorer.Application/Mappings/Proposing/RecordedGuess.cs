using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Which properties of relationships tell how sure they are, where they are from and when they held, each for one purpose only.</summary>
/// <param name="Confidence">How sure.</param>
/// <param name="Source">Where from.</param>
/// <param name="Period">When.</param>
internal sealed record RecordedGuess(IReadOnlyList<string> Confidence, IReadOnlyList<string> Source, IReadOnlyList<string> Period)
{
    private static readonly string[] Sure = ["confidence", "conf", "certainty", "certain", "probability", "likelihood", "reliability", "credibility", "score", "trust", "weight"];

    private static readonly string[] From = ["source", "src", "reference", "ref", "citation", "document", "doc", "article", "evidence", "provenance", "reported", "url", "link"];

    private static readonly string[] When =
    [
        "since", "start", "started", "begin", "began", "from", "valid", "until", "till", "to", "end", "ended", "period", "date", "day", "year", "when", "time", "timestamp", "at", "on",
    ];

    // such a word alone says when; in a longer name it may say anything
    private static readonly string[] Small = ["from", "to", "at", "on", "valid", "time"];

    /// <summary>Guesses by their names.</summary>
    public static RecordedGuess Of(IEnumerable<PropertySketch> properties)
    {
        var left = properties.Select(property => property.Key).ToList();
        var confidence = Take(left, key => Place(Sure, key));
        var source = Take(left, key => Place(From, key));
        return new RecordedGuess(confidence, source, Take(left, PlaceOfPeriod));
    }

    private static List<string> Take(List<string> left, Func<string, int> place)
    {
        var taken = left.Select(key => (Key: key, Place: place(key))).Where(one => one.Place >= 0).OrderBy(one => one.Place).Select(one => one.Key).ToList();
        left.RemoveAll(taken.Contains);
        return taken;
    }

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
