namespace GraphExplorer.Domain.Times;

/// <summary>One end of a period as written: a date, <c>..</c> for open, or nothing for unknown.</summary>
internal sealed record PeriodEnd(string Text, DayRange? Days, bool IsQualified)
{
    /// <summary>What stands for an end that there is none of.</summary>
    public const string OpenText = "..";

    /// <summary>No end.</summary>
    public static readonly PeriodEnd Open = new(OpenText, null, false);

    /// <summary>An end at an unknown date.</summary>
    public static readonly PeriodEnd Unknown = new("", null, false);

    /// <summary>Whether there is no end.</summary>
    public bool IsOpen => Text == OpenText;
}
