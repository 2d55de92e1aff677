using System.Globalization;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Neo4j's writing of days and moments; what .NET cannot hold stays text.</summary>
internal static class Moments
{
    private const int MostDigits = 7;

    /// <summary>A day: <see cref="DateOnly"/>, or text outside the years 1 to 9999.</summary>
    public static object Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : new OtherValue("Date", text);

    /// <summary>A moment with an offset; the name of a zone behind it is dropped, and nanoseconds are cut to ticks of 100.</summary>
    public static object Zoned(string kind, string text)
    {
        var zone = text.IndexOf('[', StringComparison.Ordinal);
        return DateTimeOffset.TryParse(Cut(zone < 0 ? text : text[..zone]), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : new OtherValue(kind, text);
    }

    /// <summary>A moment as Neo4j's function <c>datetime</c> reads it, UTC.</summary>
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Cut(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - point - 1 <= MostDigits ? text : string.Concat(text.AsSpan(0, point + 1 + MostDigits), text.AsSpan(end));
    }
}
