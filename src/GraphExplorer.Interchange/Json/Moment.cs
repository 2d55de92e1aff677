using System.Globalization;

namespace GraphExplorer.Interchange.Json;

/// <summary>Points in time in files: ISO 8601 in UTC, to the tick.</summary>
internal static class Moment
{
    /// <summary>As written in a file.</summary>
    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads one; a time without an offset is UTC.</summary>
    public static bool TryRead(string text, out DateTimeOffset at) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at);
}
