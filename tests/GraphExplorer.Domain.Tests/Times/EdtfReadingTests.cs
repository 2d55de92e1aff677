using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Times;

public sealed class EdtfReadingTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-08-26", "2021-08-26", "2021-08-26")]
    [InlineData("2021-08-26T17:50:00Z", "2021-08-26", "2021-08-26")]
    [InlineData("2021-08-26T17:50:00+04:30", "2021-08-26", "2021-08-26")]
    [InlineData("2016-21", "2016-03-01", "2016-05-31")]
    [InlineData("2016-22", "2016-06-01", "2016-08-31")]
    [InlineData("2016-23", "2016-09-01", "2016-11-30")]
    [InlineData("2015-24", "2015-12-01", "2016-02-29")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("2014-XX", "2014-01-01", "2014-12-31")]
    [InlineData("2014-XX-XX", "2014-01-01", "2014-12-31")]
    [InlineData("2014-05-XX", "2014-05-01", "2014-05-31")]
    [InlineData("2014?", "2014-01-01", "2014-12-31")]
    [InlineData("2014-05~", "2014-05-01", "2014-05-31")]
    [InlineData("2014-05-06%", "2014-05-06", "2014-05-06")]
    [InlineData("201X?", "2010-01-01", "2019-12-31")]
    public void Date_Read_GivesTheDaysItMayMean(string text, string earliest, string latest)
    {
        var date = Edtf.Read(text);

        var days = new DayRange(DateOnly.Parse(earliest, null), DateOnly.Parse(latest, null));
        Assert.Equal(days, date.Start);
        Assert.Equal(days, date.End);
        Assert.False(date.IsInterval);
        Assert.False(date.HasEnded);
        Assert.Equal(text.AsSpan().IndexOfAny("?~%") >= 0, date.IsQualified);
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("2014/..", "2014-01-01", null, true, false, false)]
    [InlineData("2014/", "2014-01-01", null, false, false, true)]
    [InlineData("/2014", null, "2014-12-31", false, false, true)]
    [InlineData("../2014", null, "2014-12-31", false, true, true)]
    [InlineData("/..", null, null, true, false, false)]
    [InlineData("../..", null, null, true, true, false)]
    [InlineData("../", null, null, false, true, true)]
    [InlineData("/", null, null, false, false, true)]
    [InlineData("2014-06/2021-08-26", "2014-06-01", "2021-08-26", false, false, true)]
    [InlineData("2014?/2016-22~", "2014-01-01", "2016-08-31", false, false, true)]
    [InlineData("201X/2014", "2010-01-01", "2014-12-31", false, false, true)]
    public void Interval_Read_GivesBothEnds(string text, string? earliest, string? latest, bool open, bool openStart, bool ended)
    {
        var period = Edtf.Read(text);

        Assert.Equal(earliest is null ? null : DateOnly.Parse(earliest, null), period.Start?.Earliest);
        Assert.Equal(latest is null ? null : DateOnly.Parse(latest, null), period.End?.Latest);
        Assert.Equal((open, openStart, ended, true), (period.IsOpen, period.HasOpenStart, period.HasEnded, period.IsInterval));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("2014/2015/2016", "not a date")]
    [InlineData("2016/2014", "ends before it begins")]
    [InlineData("2021-13", "no such month or season")]
    [InlineData("2021-20", "no such month or season")]
    [InlineData("2021-25", "no such month or season")]
    [InlineData("2021-02-29", "does not exist")]
    [InlineData("2021-13-01", "does not exist")]
    [InlineData("2021-8-26", "two digits each")]
    [InlineData("26.08.2021", "year first")]
    [InlineData("26/08/2021", "not a date")]
    [InlineData("August 2021", "year first")]
    [InlineData("2XXX", "X where none can stand")]
    [InlineData("XXXX", "X where none can stand")]
    [InlineData("2014-XX-05", "X where none can stand")]
    [InlineData("201X-05", "X where none can stand")]
    [InlineData("2014-1X", "X where none can stand")]
    [InlineData("201x", "year first")]
    [InlineData("?2014", "qualifier in the wrong place")]
    [InlineData("2014?-05", "qualifier in the wrong place")]
    [InlineData("2014??", "qualifier in the wrong place")]
    [InlineData("Y17000", "years 0001 to 9999")]
    [InlineData("-0044", "years 0001 to 9999")]
    [InlineData("0000", "years 0001 to 9999")]
    [InlineData("2014–2016", "slash")]
    [InlineData("2014..", "slash")]
    [InlineData("2014-", "slash")]
    [InlineData("2014/now", "2014/..")]
    [InlineData("unknown/2014", "Leave an unknown end empty")]
    [InlineData("2014-05T10:00:00Z", "year first")]
    [InlineData("2021-08-26T99:00:00Z", "year first")]
    [InlineData("٢٠٢١", "year first")]
    public void Text_NoDate_IsRefusedWithCauseAndRemedy(string text, string words)
    {
        Assert.False(Edtf.TryRead(text, out var date, out var fault));

        Assert.Null(date);
        Assert.Contains(words, fault, StringComparison.Ordinal);
        var thrown = Assert.Throws<InvalidRequestException>(() => Edtf.Read(text));
        Assert.Equal(fault, thrown.Message);
        Assert.NotEmpty(thrown.Remedy);
    }

    [Fact]
    public void Text_OfAnyLength_IsQuotedShortly()
    {
        Assert.False(Edtf.TryRead(new string('9', 10_000), out _, out var fault));

        Assert.True(fault!.Length < 250);
    }

    [Fact]
    public void Text_WithSpacesAround_IsReadWithoutThem() => Assert.Equal("2014/..", Edtf.Read(" 2014/.. ").Text);
}
