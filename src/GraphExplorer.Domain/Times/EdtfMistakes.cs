namespace GraphExplorer.Domain.Times;

/// <summary>Says what is wrong with a date that could not be read, and how to write what was probably meant.</summary>
internal static class EdtfMistakes
{
    /// <summary>The fault of a text of that shape (digits as d).</summary>
    public static EdtfFault Explain(string text, string shape) => text switch
    {
        "" => EdtfFault.Of(text, "is empty.", "Leave the whole date out where it is not known."),
        ['Y' or 'y', ..] or ['-', ..] or ['0', '0', '0', '0', ..] => EdtfFault.Of(
            text,
            "lies outside of the years 0001 to 9999.",
            "Only these are kept; put other years into the scope or the summary."),
        "open" or "now" or "present" or "today" => EdtfFault.Of(text, "is not a date.", "Write .. for an end that goes on, as in 2014/..; "
            + "the date on which it was said belongs to the time said."),
        "unknown" or "uuuu" or "?" => EdtfFault.Of(text, "is not a date.", "Leave an unknown end empty, as in 2014/ or /2014."),
        _ => ByShape(text, shape),
    };

    private static EdtfFault ByShape(string text, string shape) => shape switch
    {
        "dddd-dd" => EdtfFault.Of(text, "has no such month or season.", "Write a month from 01 to 12, or a season from 21 (spring) to 24 (winter)."),
        "dddd-dd-dd" => EdtfFault.Of(text, "is a day that does not exist.", "Check month and day: year, month and day stand in this order."),
        _ when text.Contains('X', StringComparison.Ordinal) => EdtfFault.Of(
            text,
            "has an X where none can stand.",
            "An X stands for the last one or two digits of a year (201X, 20XX), for the whole day (2014-05-XX), or for month and day (2014-XX, 2014-XX-XX)."),
        _ when text.AsSpan().IndexOfAny("?~%") >= 0 => EdtfFault.Of(
            text,
            "has its qualifier in the wrong place.",
            "Write one of ? ~ % at the end of the whole date, as in 2014-05?."),
        _ when LooksLikePeriod(text) => EdtfFault.Of(text, "is not a date.", "Part the two ends of a period by a slash, as in 2014/2021 or 2014/.. (goes on)."),
        _ when text.Length is > 4 and < 10 && text[4] == '-' => EdtfFault.Of(
            text, "is not a date.", "Write month and day with two digits each, as in 2021-08-06."),
        _ => EdtfFault.NoDate(text),
    };

    private static bool LooksLikePeriod(string text) =>
        text.Contains('–', StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal) || text is [_, _, _, _, '-'];
}
