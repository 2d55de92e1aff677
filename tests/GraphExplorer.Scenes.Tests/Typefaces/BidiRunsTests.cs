using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

/// <summary>The expected orders are those in which Chromium draws the same lines.</summary>
public sealed class BidiRunsTests
{
    [Theory]
    [InlineData("Acme 2024", "Acme 2024")]
    [InlineData("שלום", "<שלום")]
    [InlineData("Acme شركة النور 2024 (Ltd) ok", "Acme |2024|<شركة النور | (Ltd) ok")]
    [InlineData("شركة Acme Ltd (2024) للنفط، 50%", "<%|50|< للنفط، |Acme Ltd (2024)|<شركة ")]
    [InlineData("שלום Acme 12!", "<!|Acme 12|<שלום ")]
    [InlineData("شرکت ۱۴۰۳", "۱۴۰۳|<شرکت ")]
    public void Of_MixedLine_StandsInTheOrderOfTheEye(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', BidiRuns.Of(text).Select(run => (run.RightToLeft ? "<" : "") + run.Text)));

    [Theory]
    [InlineData("שלום Acme", true)]
    [InlineData("(2024) داعش", true)]
    [InlineData("Acme שלום", false)]
    [InlineData("中国 داعش", false)]
    [InlineData("2024", false)]
    public void IsRightToLeft_Line_GoesByItsFirstLetter(string text, bool expected) => Assert.Equal(expected, TextDirection.IsRightToLeft(text));
}
