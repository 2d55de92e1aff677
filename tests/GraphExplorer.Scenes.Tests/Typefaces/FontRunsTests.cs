using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

public sealed class FontRunsTests
{
    [Fact]
    public void Of_NoFontsOnTheMachine_MarksWhatIsMissing()
    {
        var runs = new FontRuns(MachineFonts.In("/no/such/folder")).Of("Acme 呼罗珊 Ltd", 600);

        Assert.Equal(["Acme ", "呼罗珊", " Ltd"], runs.Select(run => run.Text));
        Assert.Equal([true, false, true], runs.Select(run => run.Font is not null));
    }

    [Fact]
    public void Of_LetterWithMarks_StaysInOnePiece()
    {
        var runs = new FontRuns(MachineFonts.In("/no/such/folder")).Of("Zoe\u0308 e\u0301", 600);

        Assert.Equal("Zoe\u0308 e\u0301", Assert.Single(runs).Text);
    }

    [Theory]
    [InlineData("داعش", "Arabic")]
    [InlineData("हिन्दी", "Devanagari")]
    [InlineData("呼罗珊", "SC")]
    [InlineData("日本のテスト", "JP")]
    [InlineData("삼성전자", "KR")]
    public void Of_OtherScript_TakesTheMachinesNotoFont(string text, string family)
    {
        var fonts = MachineFonts.Standard(null);
        Assert.SkipWhen(fonts.For(text.EnumerateRunes().First(), 600, text) is null, "No font of this machine has the script.");

        var run = Assert.Single(new FontRuns(fonts).Of(text, 600));

        Assert.Contains(family, run.Font!.Typeface.FamilyName, StringComparison.Ordinal);
        Assert.True(run.Font.Typeface.IsBold);
    }

    [Fact]
    public void Notices_MissingScripts_NameThePackageToInstall()
    {
        var missing = new MissingFonts();
        missing.Add("呼罗");
        missing.Add("😀");
        missing.Add("ދިވެހި");

        Assert.Collection(
            missing.Notices(),
            notice => Assert.Contains("apt install fonts-noto-cjk", notice, StringComparison.Ordinal),
            notice => Assert.Contains("apt install fonts-noto-color-emoji", notice, StringComparison.Ordinal),
            notice => Assert.Contains("apt install fonts-noto-core", notice, StringComparison.Ordinal));
    }
}
