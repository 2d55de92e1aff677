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

    [Theory]
    [InlineData("ISIS-K: who?", false, "ISIS-K--who.svg")]
    [InlineData("  ", true, "network.png")]
    public void Title_IsGiven_FileNameHoldsNothingThatAFolderRefuses(string title, bool png, string name) =>
        Assert.Equal(name, ExportAddress.FileName(title, png));
}
