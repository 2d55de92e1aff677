using System.Globalization;

namespace GraphExplorer.Domain.Times;

/// <summary>Reads one date of EDTF level 1, without its qualifier, as the days that it may mean.</summary>
internal static class EdtfDate
{
    private const int FirstSeason = 21;
    private const int LastSeason = 24;

    /// <summary>The days, or null with the fault.</summary>
    public static DayRange? Read(string text, out EdtfFault? fault)
    {
        fault = null;
        var date = WithoutTime(text);
        var shape = date.Length is 4 or 7 or 10 ? ShapeOf(date) : "";
        var days = shape switch
        {
            "dddd" or "dddX" or "ddXX" => Years(date),
            "dddd-dd" => MonthOrSeason(Number(date, 0, 4), Number(date, 5, 2)),
            "dddd-XX" or "dddd-XX-XX" => Years(date[..4]),
            "dddd-dd-XX" => Month(Number(date, 0, 4), Number(date, 5, 2)),
            "dddd-dd-dd" => Day(Number(date, 0, 4), Number(date, 5, 2), Number(date, 8, 2)),
            _ => null,
        };
        if (days is null || (date.Length != text.Length && shape != "dddd-dd-dd"))
        {
            fault = EdtfMistakes.Explain(text, shape);
            return null;
        }

        return days;
    }

    private static DayRange? Years(string year)
    {
        var first = int.Parse(year.Replace('X', '0'), CultureInfo.InvariantCulture);
        var last = int.Parse(year.Replace('X', '9'), CultureInfo.InvariantCulture);
        return last == 0 ? null : new DayRange(new DateOnly(Math.Max(first, 1), 1, 1), new DateOnly(last, 12, 31));
    }

    private static DayRange? MonthOrSeason(int year, int month) =>
        year > 0 && month is >= FirstSeason and <= LastSeason ? Season(year, month) : Month(year, month);

    // The standard names the seasons and leaves their months open: meteorological ones are taken, a winter begins in the year it is named by.
    private static DayRange Season(int year, int season)
    {
        var first = new DateOnly(year, 3 * (season - FirstSeason + 1), 1);
        return new DayRange(first, first.Year == DateOnly.MaxValue.Year && first.Month == 12 ? DateOnly.MaxValue : first.AddMonths(3).AddDays(-1));
    }

    private static DayRange? Month(int year, int month) => year > 0 && month is >= 1 and <= 12
        ? new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
        : null;

    private static DayRange? Day(int year, int month, int day)
    {
        if (Month(year, month) is not { } days || day < 1 || day > days.Latest.Day)
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        return new DayRange(date, date);
    }

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string ShapeOf(string date) =>
        string.Create(date.Length, date, (shape, from) =>
        {
            for (var place = 0; place < shape.Length; place++)
            {
                shape[place] = char.IsAsciiDigit(from[place]) ? 'd' : from[place];
            }
        });

    // A time of day is level 0 of the standard; the day is what counts here.
    private static string WithoutTime(string text) =>
        text.Length > 11 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? text[..10]
            : text;
}
