using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Exporting;

namespace GraphExplorer.Web.Tests.Features.Exporting;

public sealed class ExportAddressTests
{
    private static readonly CanvasSize Size = new(1280, 676.5);

    [Fact]
    public void Exploration_IsExported_AddressHoldsItsIdAndNoQuestion() =>
        Assert.Equal(
            "/api/export.png?exploration=abc&theme=dark&title=Who%20%26%20whom&scale=2",
            ExportAddress.Of("abc", "exploration=abc", new ExportWishes(true, " Who & whom ", "dark", "2", Size)));

    [Fact]
    public void Question_IsExported_AddressHoldsAllOfItAndTheSizeItWasLaidOutFor() =>
        Assert.Equal(
            "/api/export.svg?focus=x&family=covert&family=action&theme=light&width=1280&height=676",
            ExportAddress.Of(null, "focus=x&family=covert&family=action", new ExportWishes(false, "", "light", "2", Size)));

    /// <summary>Networks with two ties an entity: the largest scales that fit are 1.41 at a thousand, 0.63, 0.45 and 0.17.</summary>
    [Theory]
    [InlineData(0, "2")]
    [InlineData(29, "2")]
    [InlineData(1_000, "1")]
    [InlineData(5_000, "0.5")]
    [InlineData(10_000, "0.25")]
    [InlineData(50_000, "0.125")]
    public void Scale_ToBeginWith_IsForSlidesOrTheLargestThatFits(int entities, string scale) =>
        Assert.Equal(scale, ExportAddress.ScaleFor(entities));

    [Theory]
    [InlineData("ISIS-K: who?", false, "ISIS-K--who.svg")]
    [InlineData("  ", true, "network.png")]
    public void Title_IsGiven_FileNameHoldsNothingThatAFolderRefuses(string title, bool png, string name) =>
        Assert.Equal(name, ExportAddress.FileName(title, png));
}
