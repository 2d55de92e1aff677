using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Tests.Appearance;

public sealed class PalettesTests
{
    /// <summary>The contrasts with the canvas that the visual specification gives.</summary>
    [Theory]
    [InlineData(Family.Alliance, 6.9, 8.3)]
    [InlineData(Family.Rivalry, 4.6, 5.0)]
    [InlineData(Family.Structure, 8.1, 5.5)]
    [InlineData(Family.Leadership, 12.9, 10.0)]
    [InlineData(Family.Movement, 10.0, 11.4)]
    [InlineData(Family.Covert, 5.7, 4.9)]
    [InlineData(Family.Contact, 4.9, 14.2)]
    [InlineData(Family.Action, 15.2, 7.3)]
    public void Family_OnItsCanvas_HasTheContrastThatWasChosen(Family family, double light, double dark)
    {
        Assert.Equal(light, Palettes.Light.Families[family].Full.Contrast(Palettes.Light.Canvas), 0.06);
        Assert.Equal(dark, Palettes.Dark.Families[family].Full.Contrast(Palettes.Dark.Canvas), 0.06);
    }

    [Theory]
    [InlineData(SceneTheme.Light)]
    [InlineData(SceneTheme.Dark)]
    public void Low_EveryFamily_StaysReadable(SceneTheme theme)
    {
        var palette = Palettes.Of(theme);
        Assert.All(palette.Families.Values, family => Assert.True(family.Low.Contrast(palette.Canvas) >= 3.4, $"{family} {family.Low.Contrast(palette.Canvas)}"));
    }

    [Theory]
    [InlineData(Family.Covert, "#BE5D90")]
    [InlineData(Family.Movement, "#825D3C")]
    [InlineData(Family.Rivalry, "#E5553C")]
    [InlineData(Family.Alliance, "#478269")]
    public void Low_Light_IsFourFifthsOverTheCanvas(Family family, string expected) =>
        Assert.Equal(expected, Palettes.Light.Families[family].Low.ToString());

    [Theory]
    [InlineData(Confidence.High, true)]
    [InlineData(Confidence.Moderate, true)]
    [InlineData(Confidence.Low, false)]
    [InlineData(Confidence.Unassessed, false)]
    public void Line_ByConfidence_IsFullOrMixed(Confidence confidence, bool full)
    {
        var family = Palettes.Dark.Families[Family.Contact];
        Assert.Equal(full ? family.Full : family.Low, Palettes.Dark.Line(Family.Contact, confidence));
    }
}
