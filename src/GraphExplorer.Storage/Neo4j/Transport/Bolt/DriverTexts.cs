using System.Globalization;
using Neo4j.Driver;

namespace GraphExplorer.Storage.Neo4j.Transport.Bolt;

/// <summary>Values that only other people's networks hold, as Neo4j itself writes them.</summary>
internal static class DriverTexts
{
    /// <summary>A moment: <see cref="DateTimeOffset"/>, nanoseconds cut to ticks of 100, or text where .NET cannot hold it.</summary>
    public static object Moment(ZonedDateTime moment)
    {
        var kind = moment.Zone is ZoneId ? "ZonedDateTime" : "OffsetDateTime";
        return moment.UnknownZoneInfo || moment.Year is < 2 or > 9998 || moment.OffsetSeconds % 60 != 0
            ? new OtherValue(kind, Iso(moment))
            : DateTimeOffset.FromUnixTimeSeconds(moment.UtcSeconds).AddTicks(moment.Nanosecond / 100).ToOffset(TimeSpan.FromSeconds(moment.OffsetSeconds));
    }

    /// <summary>A day or a time as the driver writes it, without the zeros behind its fraction, and with the sign before years of five digits.</summary>
    public static string Iso(object time)
    {
        var text = time.ToString()!;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            var end = point + 1 + text.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9') is var stop && stop > point ? stop : text.Length;
            text = text[..end].TrimEnd('0').TrimEnd('.') + text[end..];
        }

        return char.IsAsciiDigit(text[0]) && text.IndexOf('-', StringComparison.Ordinal) > 4 ? $"+{text}" : text;
    }

    /// <summary>A point: <c>SRID=4326;POINT (12.0 34.0)</c>, <c>SRID=9157;POINT Z (1.0 2.0 3.0)</c>.</summary>
    public static string Point(Point point) => double.IsNaN(point.Z)
        ? $"SRID={point.SrId};POINT ({Number(point.X)} {Number(point.Y)})"
        : $"SRID={point.SrId};POINT Z ({Number(point.X)} {Number(point.Y)} {Number(point.Z)})";

    /// <summary>A duration: <c>P1M2DT3S</c>.</summary>
    public static string Duration(Duration duration)
    {
        var (hours, minutes) = (duration.Seconds / 3600, duration.Seconds % 3600 / 60);
        var seconds = (duration.Seconds % 60) + (duration.Nanos / 1_000_000_000m);
        var day = Part(duration.Months / 12, 'Y') + Part(duration.Months % 12, 'M') + Part(duration.Days, 'D');
        var time = Part(hours, 'H') + Part(minutes, 'M') + Part(seconds, 'S');
        return (day + time).Length == 0 ? "PT0S" : time.Length == 0 ? $"P{day}" : $"P{day}T{time}";
    }

    private static string Part(decimal count, char unit) => count == 0 ? "" : count.ToString("0.#########", CultureInfo.InvariantCulture) + unit;

    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(letter => char.IsAsciiDigit(letter) || letter == '-') ? text + ".0" : text;
    }
}
