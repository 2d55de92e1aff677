namespace GraphExplorer.Domain.Times;

/// <content>What two periods, or a period and a day, have to do with one another.</content>
public sealed partial record Edtf
{
    /// <summary>The first day that any reading takes in; the first of all where its beginning is open or unknown.</summary>
    public DateOnly EarliestDay => Start?.Earliest ?? DateOnly.MinValue;

    /// <summary>The last day that any reading takes in; the last of all where its end is open or unknown.</summary>
    public DateOnly LatestDay => End?.Latest ?? DateOnly.MaxValue;

    /// <summary>Whether it held on the day. A date of less than a day's precision means some time within it; a qualifier moves no day, and turns yes into possibly.</summary>
    public Holding HeldOn(DateOnly day)
    {
        if (day < EarliestDay || day > LatestDay)
        {
            return Holding.No;
        }

        var begun = HasOpenStart || (Start is { } start ? start.Latest <= day : day == End?.Earliest && day == End.Latest);
        var goesOn = IsOpen || (End is { } end ? day <= end.Earliest : day == Start?.Earliest && day == Start.Latest);
        return begun && goesOn && !IsQualified ? Holding.Yes : Holding.Possibly;
    }

    /// <summary>Whether some reading of both has a day in common.</summary>
    public bool MayOverlap(Edtf other) => EarliestDay <= other.LatestDay && other.EarliestDay <= LatestDay;

    /// <summary>Negative where this ended before the other, positive where after: by latest day, then earliest, then text.</summary>
    public int CompareEndTo(Edtf other)
    {
        var order = LatestDay.CompareTo(other.LatestDay);
        order = order != 0 ? order : EarliestDay.CompareTo(other.EarliestDay);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The smallest period that takes in both, made of their own ends: <c>2014/..</c> and <c>2016</c> span <c>2014/..</c>. The order does not matter.</summary>
    public Edtf SpanWith(Edtf other)
    {
        var start = Earlier(StartEnd, other.StartEnd);
        var end = Later(EndEnd, other.EndEnd);
        return !IsInterval && !other.IsInterval && start == end
            ? new Edtf(start.Text, start, end, interval: false)
            : new Edtf($"{start.Text}/{end.Text}", start, end, interval: true);
    }

    private static PeriodEnd Earlier(PeriodEnd one, PeriodEnd other) => Outer(
        one,
        other,
        (first, second) => (first.Earliest.CompareTo(second.Earliest), second.Latest.CompareTo(first.Latest)));

    private static PeriodEnd Later(PeriodEnd one, PeriodEnd other) => Outer(
        one,
        other,
        (first, second) => (second.Latest.CompareTo(first.Latest), first.Earliest.CompareTo(second.Earliest)));

    // Open reaches further than unknown, and unknown further than any date; of two dates that reach as far, the less precise.
    private static PeriodEnd Outer(PeriodEnd one, PeriodEnd other, Func<DayRange, DayRange, (int Reach, int Precision)> compare)
    {
        if (one.Days is null || other.Days is null)
        {
            return one.IsOpen || (one.Days is null && !other.IsOpen) ? one : other;
        }

        var (reach, precision) = compare(one.Days, other.Days);
        var order = reach != 0 ? reach : precision != 0 ? precision : string.CompareOrdinal(one.Text, other.Text);
        return order <= 0 ? one : other;
    }
}
