using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Export.Png;
using GraphExplorer.Scenes.Typefaces;
using SkiaSharp;

namespace GraphExplorer.Scenes.Tests.Export.Png;

/// <summary>Right-to-left lines are held against the same glyphs put in place by hand.</summary>
public sealed class TextPainterTests
{
    private const double Size = 20;

    private static readonly MachineFonts Fonts = MachineFonts.Standard(null);

    [Theory]
    [InlineData("אב", "ב", "א")]
    [InlineData("אב 12", "12", "אב")]
    [InlineData("AB אב", "AB", "אב")]
    [InlineData("אב AB", "AB", "אב")]
    public void Paint_HebrewLine_StandsInTheOrderOfTheEye(string line, string left, string right)
    {
        SkipWithout('א');

        var whole = Ink(line, TextWidth.Of(line, Size, 600)).Columns;

        Assert.True(Differs(whole, Ink(left, 400).Columns) < 0.3);
        Assert.True(Differs([.. whole.Reverse()], [.. Ink(right, 400).Columns.Reverse()]) < 0.3);
        Assert.True(Differs(whole, Ink(right, 400).Columns) > 0.4);
    }

    [Fact]
    public void Paint_ArabicWord_IsJoined()
    {
        SkipWithout('ع');

        var joined = Ink("بيت", 400).Columns.Length;
        var apart = "بيت".Sum(letter => Ink(letter.ToString(), 400).Columns.Length);

        Assert.True(joined < apart * 0.9, $"{joined} px joined, {apart} px apart");
    }

    [Fact]
    public void Paint_WiderThanItsBox_IsDrawnNarrower()
    {
        var natural = Ink("Haqqani Network", 400);
        var squeezed = Ink("Haqqani Network", TextWidth.Of("Haqqani Network", Size, 600) / 2);

        Assert.Equal(natural.Columns.Length / 2.0, squeezed.Columns.Length, 2.0);
    }

    [Fact]
    public void Paint_RightToLeftInAWideBox_StandsAtItsRightEnd()
    {
        SkipWithout('א');

        Assert.True(Ink("אב", 300).Left > 250);
        Assert.True(Ink("ab", 300).Left < 10);
    }

    [Fact]
    public void Paint_CharacterThatNoFontHas_IsAVisibleBox()
    {
        var box = Ink("呼", 400, MachineFonts.In("/no/such/folder"));

        Assert.InRange(box.Columns.Length, Size * 0.7, Size * 1.1);
    }

    private static void SkipWithout(char letter) =>
        Assert.SkipWhen(Fonts.For(new System.Text.Rune(letter), 600, letter.ToString()) is null, "No font of this machine has the script.");

    /// <summary>How much of the ink of a part is elsewhere in the first columns of the whole, a pixel to the left or right forgiven.</summary>
    private static double Differs(int[] whole, int[] part) => Enumerable.Range(-1, 3).Min(shift =>
        part.Select((ink, x) => Math.Abs(ink - (x + shift >= 0 && x + shift < whole.Length ? whole[x + shift] : 0))).Sum() / (double)part.Sum());

    /// <summary>How much ink there is in each column from the first to the last that has any.</summary>
    private static (int Left, int[] Columns) Ink(string text, double width, MachineFonts? fonts = null)
    {
        using var bitmap = new SKBitmap(420, 60);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        new TextPainter(fonts ?? Fonts).Paint(canvas, new TextMark(text, 4, 40, width, Size, 600, new Colour(0, 0, 0)));
        var columns = Enumerable.Range(0, bitmap.Width).Select(x => Enumerable.Range(0, bitmap.Height).Sum(y => bitmap.GetPixel(x, y).Red < 128 ? 1 : 0)).ToArray();
        var left = Array.FindIndex(columns, ink => ink > 0);
        var right = Array.FindLastIndex(columns, ink => ink > 0);
        return (left, columns[left..(right + 1)]);
    }
}
