using GraphExplorer.Domain.Assessments;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Tests.Labels;

public sealed class TieLabelTests
{
    /// <summary>The boxes of the target picture.</summary>
    [Theory]
    [InlineData("rival", Confidence.Moderate, false, 91, 17, "rival|· moderate")]
    [InlineData("rival", Confidence.High, false, 63, 17, "rival|· high")]
    [InlineData("operates in", Confidence.Moderate, false, 128, 17, "operates in|· moderate")]
    [InlineData("in contact with", Confidence.Moderate, false, 88, 31, "in contact with|·|moderate")]
    [InlineData("spokesman of", Confidence.Moderate, false, 80, 31, "spokesman|of|· moderate")]
    [InlineData("regional office of", Confidence.Moderate, false, 86, 31, "regional office|of|· moderate")]
    [InlineData("alleged cutout", Confidence.Low, true, 94, 31, "alleged|cutout|· low")]
    [InlineData("counterterrorism partner of", Confidence.Low, true, 123, 31, "counterterrorism|partner of|· low")]
    [InlineData("responsible for", Confidence.Moderate, true, 107, 31, "responsible|for|· moderate")]
    public void Label_OfTheSeed_IsAsLargeAsInTheTarget(string type, Confidence confidence, bool contested, double width, double height, string texts)
    {
        var label = TieLabel.Of(type, confidence, contested).Usual;

        Assert.Equal((width, height), (label.Width, label.Height));
        Assert.Equal(texts, string.Join('|', label.Texts.Select(text => text.Text)));
    }

    [Fact]
    public void Label_Contested_HasRoomForItsMarkAtTheLeft()
    {
        var label = TieLabel.Of("rival", Confidence.Low, true).Usual;

        Assert.Equal(10 - (label.Width / 2), label.MarkX);
        Assert.Equal(21 - (label.Width / 2), label.Texts[0].X, 2);
    }

    [Fact]
    public void Label_Uncontested_StandsInTheMiddleOfItsBox()
    {
        var label = TieLabel.Of("rival", Confidence.Low, false).Usual;

        Assert.Null(label.MarkX);
        Assert.Equal(0, label.Texts[0].X + label.Texts[1].X + label.Texts[1].Width, 1);
    }

    [Fact]
    public void Label_OfATypeWithoutEnd_IsCut()
    {
        var label = TieLabel.Of(new string('x', 10_000), Confidence.Low, true).Usual;

        Assert.True(label.Width < 300);
        Assert.EndsWith("…", label.Texts[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rival")]
    [InlineData("in contact with")]
    [InlineData("counterterrorism partner of")]
    [InlineData("شركة")]
    public void Label_AnyForm_KeepsItsTextsInside(string type)
    {
        var label = TieLabel.Of(type, Confidence.Unassessed, false);
        foreach (var box in new[] { label.OneRow, label.Usual })
        {
            Assert.All(box.Texts, text => Assert.True(text.X >= -box.Width / 2 && text.X + text.Width <= box.Width / 2));
        }
    }
}
