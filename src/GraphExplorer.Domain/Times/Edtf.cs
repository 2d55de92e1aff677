namespace GraphExplorer.Domain.Times;

/// <summary>A date or period in EDTF level 1 (ISO 8601-2), kept as written, with the earliest and latest day of either end.</summary>
public sealed partial record Edtf
{
    private Edtf(string text, PeriodEnd start, PeriodEnd end, bool interval)
    {
        Text = text;
        StartEnd = start;
        EndEnd = end;
        IsInterval = interval;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The days on which it may have begun; null where unknown or open (<c>/2014</c>, <c>../2014</c>).</summary>
    public DayRange? Start => StartEnd.Days;

    /// <summary>The days on which it may have ended; null where it goes on (<c>2014/..</c>) or ended at an unknown date (<c>2014/</c>).</summary>
    public DayRange? End => EndEnd.Days;

    /// <summary>Whether it still goes on: <c>2014/..</c>.</summary>
    public bool IsOpen => EndEnd.IsOpen;

    /// <summary>Whether it has no beginning: <c>../2014</c>.</summary>
    public bool HasOpenStart => StartEnd.IsOpen;

    /// <summary>Whether it was written with two ends.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether either end is marked uncertain or approximate: <c>?</c>, <c>~</c>, <c>%</c>.</summary>
    public bool IsQualified => StartEnd.IsQualified || EndEnd.IsQualified;

    /// <summary>Whether it is written as over: an interval with an end, known or not.</summary>
    public bool HasEnded => IsInterval && !IsOpen;

    private PeriodEnd StartEnd { get; }

    private PeriodEnd EndEnd { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
