namespace GraphExplorer.Domain.Times;

/// <summary>A date or period in EDTF level 1, kept as written, with the earliest and latest day of either end.</summary>
public sealed partial record Edtf
{
    private Edtf(string text, DayRange? start, DayRange? end, bool open, bool interval)
    {
        Text = text;
        Start = start;
        End = end;
        IsOpen = open;
        IsInterval = interval;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The days on which it may have begun; null where unknown or open (<c>/2014</c>, <c>../2014</c>).</summary>
    public DayRange? Start { get; }

    /// <summary>The days on which it may have ended; null where it goes on (<c>2014/..</c>) or ended at an unknown date (<c>2014/</c>).</summary>
    public DayRange? End { get; }

    /// <summary>Whether it still goes on: <c>2014/..</c>.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it was written with two ends.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether it is written as over: an interval with an end, known or not.</summary>
    public bool HasEnded => IsInterval && !IsOpen;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
