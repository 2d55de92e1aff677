using CsCheck;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Times;

public sealed class EdtfPeriodsTests
{
    private static readonly Gen<Edtf> Periods = Gen.OneOf(
        "2014", "2014-05", "2014-05-06", "2016-22", "201X", "2014?", "2014/..", "2014/", "/2016", "../2016", "2012/2013-04", "2013-04-01/2013-04-02", "/..", "../..")
        .Select(Edtf.Read);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 4000].Select(day => new DateOnly(2009, 1, 1).AddDays(day));

    [Theory]
    [InlineData("2021-08-26", "2021-08-26", Holding.Yes)]
    [InlineData("2021-08-26", "2021-08-27", Holding.No)]
    [InlineData("2014", "2014-05-06", Holding.Possibly)]
    [InlineData("2014", "2015-01-01", Holding.No)]
    [InlineData("2014/..", "2013-12-31", Holding.No)]
    [InlineData("2014/..", "2014-06-01", Holding.Possibly)]
    [InlineData("2014/..", "2014-12-31", Holding.Yes)]
    [InlineData("2014/..", "2040-01-01", Holding.Yes)]
    [InlineData("2014/", "2014-06-01", Holding.Possibly)]
    [InlineData("2014/", "2040-01-01", Holding.Possibly)]
    [InlineData("2014-05-06/", "2014-05-06", Holding.Yes)]
    [InlineData("/2014", "1900-01-01", Holding.Possibly)]
    [InlineData("/2014", "2015-01-01", Holding.No)]
    [InlineData("/2014-05-06", "2014-05-06", Holding.Yes)]
    [InlineData("../2014", "1900-01-01", Holding.Yes)]
    [InlineData("../2014", "2014-02-01", Holding.Possibly)]
    [InlineData("2014/2016", "2015-06-01", Holding.Yes)]
    [InlineData("2014/2016", "2016-06-01", Holding.Possibly)]
    [InlineData("2014~/2016", "2015-06-01", Holding.Possibly)]
    [InlineData("2014~/2016", "2017-06-01", Holding.No)]
    [InlineData("2016-22", "2016-07-01", Holding.Possibly)]
    [InlineData("2016-22", "2016-09-01", Holding.No)]
    [InlineData("../..", "2016-09-01", Holding.Yes)]
    public void Period_OnADay_HeldOrNot(string period, string day, Holding expected) =>
        Assert.Equal(expected, Edtf.Read(period).HeldOn(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2014", "2014-05", true)]
    [InlineData("2014", "2015", false)]
    [InlineData("2014/..", "2021", true)]
    [InlineData("2014/", "2021", true)]
    [InlineData("2014/..", "2013", false)]
    [InlineData("/2014", "2001", true)]
    public void Periods_WithADayInCommon_MayOverlap(string one, string other, bool expected)
    {
        Assert.Equal(expected, Edtf.Read(one).MayOverlap(Edtf.Read(other)));
        Assert.Equal(expected, Edtf.Read(other).MayOverlap(Edtf.Read(one)));
    }

    [Theory]
    [InlineData("2014", "2014", "2014")]
    [InlineData("2014", "2014-05", "2014")]
    [InlineData("2014/..", "2021-08-26", "2014/..")]
    [InlineData("2014/", "2016", "2014/")]
    [InlineData("2014/", "2016/..", "2014/..")]
    [InlineData("/2014", "../2012", "../2014")]
    [InlineData("2001", "2021-08", "2001/2021-08")]
    [InlineData("2014-06", "2014-06?", "2014-06")]
    public void Periods_Spanned_TakeInBoth(string one, string other, string expected) =>
        Assert.Equal(expected, Edtf.Read(one).SpanWith(Edtf.Read(other)).Text);

    [Fact]
    public void Span_OfAnyTwo_ReadsBackAndNeedsNoOrder() => Gen.Select(Periods, Periods).Sample((one, other) =>
    {
        var span = one.SpanWith(other);
        return span == other.SpanWith(one) && span == Edtf.Read(span.Text)
            && span.EarliestDay <= one.EarliestDay && span.LatestDay >= other.LatestDay;
    });

    [Fact]
    public void Period_HeldOnADay_OverlapsThatDay() => Gen.Select(Periods, Days).Sample((period, day) =>
        (period.HeldOn(day) != Holding.No) == period.MayOverlap(Edtf.Read(day.ToString("yyyy-MM-dd", null))));

    [Fact]
    public void Ends_Compared_OrderTotally() => Gen.Select(Periods, Periods).Sample((one, other) =>
        Math.Sign(one.CompareEndTo(other)) == -Math.Sign(other.CompareEndTo(one)) && (one.CompareEndTo(other) == 0) == (one == other));
}
