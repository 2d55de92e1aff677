using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

public sealed class TextWidthTests
{
    /// <summary>Measured with Chromium 156's canvas and the same font files.</summary>
    [Theory]
    [InlineData("Haqqani Network", 13, 600, 108.8155)]
    [InlineData("Islamic Emirate of Afghanistan", 13, 600, 190.9522)]
    [InlineData("ISIS-K", 17, 700, 51.4956)]
    [InlineData("United States", 14.5, 600, 95.2537)]
    [InlineData("alleged cutout", 11, 600, 76.3555)]
    [InlineData("· moderate", 11, 500, 56.6367)]
    [InlineData("Газпром нефть — Ж", 13, 600, 130.0329)]
    [InlineData("Ωμέγα Łódź Société", 13, 600, 126.1781)]
    [InlineData("AVATo office fi", 17, 700, 121.2652)]
    public void Width_LatinGreekCyrillic_IsThatOfTheBrowser(string text, double size, int weight, double expected) =>
        Assert.Equal(expected, TextWidth.Of(text, size, weight), 0.004);

    [Theory]
    [InlineData("呼罗珊", 3)]
    [InlineData("日本電力", 4)]
    [InlineData("داعش", 4 * 0.64)]
    [InlineData("שלום", 4 * 0.64)]
    [InlineData("ไทย", 3 * 0.62)]
    [InlineData("😀", 1.3)]
    [InlineData("👍🏽", 1.3)]
    [InlineData("👨\u200D👩\u200D👧", 1.3)]
    [InlineData("🇮🇷", 1.3)]
    [InlineData("שָׁ", 0.64)]
    public void Width_OtherScripts_ComesFromTheTableAlone(string text, double ems)
    {
        Assert.Equal(13 * ems, TextWidth.Of(text, 13, 600), 9);
        Assert.Equal(13 * ems, TextWidth.Of(text, 13, 500), 9);
    }

    [Fact]
    public void Width_MixedScripts_IsTheSumOfItsParts() =>
        Assert.Equal(TextWidth.Of("Acme ", 13, 600) + TextWidth.Of("呼罗珊", 13, 600) + TextWidth.Of(" 12", 13, 600), TextWidth.Of("Acme 呼罗珊 12", 13, 600), 9);

    [Fact]
    public void Width_ManyThreads_AreOfOneMind()
    {
        var texts = Enumerable.Range(0, 4000).Select(number => $"Group {number % 97} of {number % 31}").ToArray();
        var expected = texts.Select(text => TextWidth.Of(text, 13, 700)).ToArray();

        var measured = new double[texts.Length];
        Parallel.For(0, texts.Length, at => measured[at] = TextWidth.Of(texts[at], 13, 700));

        Assert.Equal(expected, measured);
    }

    [Fact]
    public void Width_MoreTextsThanAreKept_StaysRight()
    {
        for (var number = 0; number < 70_000; number++)
        {
            TextWidth.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 10, 500);
        }

        Assert.Equal(108.8155, TextWidth.Of("Haqqani Network", 13, 600), 0.004);
    }
}
