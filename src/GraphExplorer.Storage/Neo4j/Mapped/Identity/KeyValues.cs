using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphExplorer.Storage.Neo4j.Mapped.Identity;

/// <summary>
/// The values that texts of an identifying property may stand for. The database compares values and kinds: <c>42</c>
/// may be a number there or a text, so both are asked for, and an index serves them.
/// </summary>
internal sealed partial class KeyValues
{
    /// <summary>Sorts texts by what they may stand for.</summary>
    public KeyValues(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    /// <summary>Texts, numbers, truths.</summary>
    public List<object?> Values { get; } = [];

    /// <summary>Texts that may stand for days.</summary>
    public List<string> Days { get; } = [];

    /// <summary>Texts that may stand for moments with a zone.</summary>
    public List<string> Moments { get; } = [];

    /// <summary>Whether a text may stand for a kind that no index is asked for: a list, a point, a duration, a time.</summary>
    public static bool MayBeUnusual(string text) => Unusual().IsMatch(text) && !IsDay(text) && !Moment().IsMatch(text);

    private void Add(string text)
    {
        Values.Add(text);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            Values.Add(whole);
        }
        else if (Fraction().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            Values.Add(number);
        }
        else if (text is "true" or "false")
        {
            Values.Add(text == "true");
        }
        else if (IsDay(text))
        {
            Days.Add(text);
        }
        else if (Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            Moments.Add(text);
        }
    }

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^-?\d+\.\d+(E-?\d+)?$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Moment();

    [GeneratedRegex(@"^(\[.*\]|point\(.*\)|P(?=[\dT-])(-?\d+Y)?(-?\d+M)?(-?\d+D)?(T(-?\d+H)?(-?\d+M)?(-?\d+(\.\d+)?S)?)?|[+-]?\d+-\d\d-\d\d.*|\d\d:\d\d.*|NaN|-?Infinity)$", RegexOptions.Singleline)]
    private static partial Regex Unusual();
}
