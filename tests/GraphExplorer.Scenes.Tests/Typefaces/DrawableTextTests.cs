using System.Text;
using System.Xml;
using CsCheck;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

public sealed class DrawableTextTests
{
    [Theory]
    [InlineData("abc\u202Edef\u202C ghi", "abcdef ghi")]
    [InlineData("\u2067x\u2069\u200E\u200F\u061C", "x")]
    [InlineData("  two\t\r\n  words\u2028", "two words")]
    [InlineData("bell\u0007", "bell\uFFFD")]
    [InlineData("zero\u200Bwidth\uFEFF\u00AD", "zerowidth")]
    [InlineData("none\uFFFE", "none\uFFFD")]
    [InlineData("own\uE123", "own\uFFFD")]
    [InlineData("خلیج\u200Cفارس", "خلیج\u200Cفارس")]
    [InlineData("👨\u200D👩", "👨\u200D👩")]
    [InlineData("<script>&\"'", "<script>&\"'")]
    [InlineData("\u202E\u200B", "")]
    public void Of_HostileText_LeavesOneDrawableLine(string text, string expected) => Assert.Equal(expected, DrawableText.Of(text));

    [Fact]
    public void Of_HalfOfASurrogatePair_IsReplaced() => Assert.Equal("half\uFFFDpair", DrawableText.Of("half\uD800pair"));

    [Fact]
    public void Of_PilesOfMarks_KeepsFive() => Assert.Equal("Z" + new string('\u0301', 5) + "a", DrawableText.Of("Z" + new string('\u0301', 5000) + "a"));

    [Fact]
    public void Of_TenThousandCharacters_IsCutWithAnEllipsis() => Assert.Equal(new string('W', 160) + "…", DrawableText.Of(new string('W', 10_000), 160));

    [Fact]
    public void Of_NothingLeft_SaysWhatItWasTold() => Assert.Equal("(no name)", DrawableText.Of("\u202E", 160, "(no name)"));

    [Fact]
    public void Of_AnyText_CannotBreakWhatStandsAroundIt() =>
        Gen.Char.Array[0, 60].Select(letters => new string(letters)).Sample(text =>
        {
            var made = DrawableText.Of(text);
            Assert.All(made, letter => Assert.True(char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter)));
            Assert.DoesNotContain(made.EnumerateRunes(), rune => Rune.IsControl(rune) || DrawableText.IsBidiControl(rune));
            Assert.Equal(made, DrawableText.Of(made));
        });
}
