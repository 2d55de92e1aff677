using System.Globalization;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Values of somebody else's database as text, always in the same way.</summary>
internal static class PlainText
{
    /// <summary>The text of a value: of a list its items with commas between.</summary>
    public static string Of(object? value) => string.Join(", ", All(value));

    /// <summary>The texts of a value: of a list one an item, of nothing none.</summary>
    public static IEnumerable<string> All(object? value) => value switch
    {
        null => [],
        string text => [WellFormed.Of(text)],
        bool truth => [truth ? "true" : "false"],
        double number => [number.ToString("R", CultureInfo.InvariantCulture)],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        DateTimeOffset moment => [moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)],
        OtherValue other => [other.Text],
        IReadOnlyDictionary<string, object?> map => map.Select(pair => $"{pair.Key}: {Of(pair.Value)}"),
        IReadOnlyList<object?> list => list.SelectMany(All),
        IFormattable whole => [whole.ToString(null, CultureInfo.InvariantCulture)],
        _ => [value.ToString() ?? ""],
    };

    /// <summary>The text, or its beginning with a sign that there is more.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
