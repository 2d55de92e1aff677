using GraphExplorer.Domain.Documents;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Pictures;

namespace GraphExplorer.Scenes.Tests.Export.Frame;

public sealed class FramedPictureTests
{
    [Theory]
    [InlineData(null, "Handling not stated")]
    [InlineData(Tlp.Clear, "TLP:CLEAR")]
    [InlineData(Tlp.AmberStrict, "TLP:AMBER+STRICT")]
    [InlineData(Tlp.Red, "TLP:RED")]
    public void Picture_AnyHandling_IsMarkedBoldAtTopAndBottom(Tlp? handling, string marking)
    {
        var picture = FramedPicture.Of(NetworkMaker.EveryStyle().Scene, Frames.Of(handling: handling), TestContext.Current.CancellationToken);

        var marks = Texts(picture).Where(text => text.Text == marking).ToList();
        Assert.Equal(2, marks.Count);
        Assert.All(marks, mark => Assert.Equal(700, mark.Weight));
        Assert.True(marks[0].Y < 40 && marks[1].Y > picture.Height - 30);
    }

    [Fact]
    public void Picture_Frame_SaysTitleDateCountsAndDocument()
    {
        var texts = Texts(FramedPicture.Of(NetworkMaker.EveryStyle().Scene, Frames.Of(documents: Frames.Document("What we know")), TestContext.Current.CancellationToken)).Select(text => text.Text).ToList();

        Assert.Contains("A small network", texts);
        Assert.Contains("As of 2026-11-26 · 6 entities · 8 ties", texts);
        Assert.Contains("What we know · An author · A publisher · 2021-09-01", texts);
    }

    [Fact]
    public void Picture_ManyDocuments_NamesElevenAndCountsTheRest()
    {
        var documents = Enumerable.Range(1, 40).Select(number => Frames.Document("Document " + number)).ToArray();

        var texts = Texts(FramedPicture.Of(NetworkMaker.EveryStyle().Scene, Frames.Of(documents: documents), TestContext.Current.CancellationToken)).Select(text => text.Text).ToList();

        Assert.Equal(11, texts.Count(text => text.StartsWith("Document ", StringComparison.Ordinal)));
        Assert.Contains("and 29 more", texts);
    }

    [Fact]
    public void Picture_EveryStyle_HasALegendForWhatItShows()
    {
        var texts = Texts(FramedPicture.Of(NetworkMaker.EveryStyle().Scene, Frames.Of(), TestContext.Current.CancellationToken)).Select(text => text.Text).ToList();

        Assert.All(["rivalry", "high", "moderate", "low", "unassessed", "hedged", "inferred", "contested", "flagged by a reviewer"], word => Assert.Contains(word, texts));
        Assert.DoesNotContain("contact", texts);
    }

    [Fact]
    public void Picture_Anything_FitsItsSize()
    {
        var picture = FramedPicture.Of(NetworkMaker.EveryStyle().Scene, Frames.Of(title: new string('W', 10_000), documents: Frames.Document(new string('M', 10_000))), TestContext.Current.CancellationToken);

        Assert.All(Texts(picture), text => Assert.True(text.X >= 0 && text.X + text.Width <= picture.Width && text.Y > 0 && text.Y < picture.Height));
    }

    [Fact]
    public void Picture_NothingShown_SaysSo()
    {
        var picture = FramedPicture.Of(new NetworkMaker().Scene, Frames.Of(), TestContext.Current.CancellationToken);

        Assert.Contains("Nothing is shown.", Texts(picture).Select(text => text.Text));
    }

    private static IEnumerable<TextMark> Texts(Picture picture) => picture.Groups.SelectMany(group => group.Marks).OfType<TextMark>();
}
