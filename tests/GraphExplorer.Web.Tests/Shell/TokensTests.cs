using System.Text.RegularExpressions;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Web.Tests.Architecture;

namespace GraphExplorer.Web.Tests.Shell;

public sealed partial class TokensTests
{
    [Theory]
    [InlineData(":root {", true)]
    [InlineData(":root[data-theme=\"dark\"] {", false)]
    public void Tokens_OfATheme_AreTheColoursOfTheScenes(string block, bool light)
    {
        var palette = light ? Palettes.Light : Palettes.Dark;
        var tokens = Read(block);

        Assert.Equal(palette.Canvas.ToString(), tokens["canvas"]);
        Assert.Equal(palette.Ink.ToString(), tokens["ink"]);
        Assert.Equal(palette.Secondary.ToString(), tokens["secondary"]);
        Assert.Equal(palette.Plate.ToString(), tokens["plate"]);
        Assert.Equal(palette.Accent.ToString(), tokens["accent"]);
        Assert.All(Enum.GetValues<Family>(), family => Assert.Equal(palette.Families[family].Full.ToString(), tokens[Word.Of(family)]));
    }

    private static Dictionary<string, string> Read(string block)
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src/GraphExplorer.Web/wwwroot/tokens.css"));
        var from = css.IndexOf(block, StringComparison.Ordinal);
        return Token().Matches(css[from..css.IndexOf('}', from)]).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value);
    }

    [GeneratedRegex(@"--([a-z-]+): (#[0-9A-F]{6});")]
    private static partial Regex Token();
}
