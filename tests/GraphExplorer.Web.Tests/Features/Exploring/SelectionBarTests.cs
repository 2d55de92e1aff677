using Bunit;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Exploring;

namespace GraphExplorer.Web.Tests.Features.Exploring;

public sealed class SelectionBarTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void HowTied_StoreRefuses_IsToldUntilSomethingElseIsSelected()
    {
        page.ShowNetwork(Sample.Cutout(), Sample.Ally());
        page.Bench.ShowSelection(new Selection([Sample.IsisK.Id, Sample.Haqqani.Id], []));
        page.Store.Trouble = new StoreRefusedException("The server did not answer within 90 seconds.", "Try again.");
        var bar = page.Show<SelectionBar>();

        bar.Find(".primary-small").Click();

        Assert.Equal("The server did not answer within 90 seconds. Try again.", bar.Find(".fault").TextContent.Trim());
        Assert.False(bar.Find(".primary-small").HasAttribute("disabled"));
        page.Bench.ShowSelection(new Selection([Sample.IsisK.Id, Sample.Qaeda.Id], []));
        bar.WaitForAssertion(() => Assert.Empty(bar.FindAll(".fault")));
    }

    [Fact]
    public void HowTied_StoreAnswers_SelectsThePathAndTellsIt()
    {
        page.ShowNetwork(Sample.Cutout(), Sample.Ally());
        page.Bench.ShowSelection(new Selection([Sample.IsisK.Id, Sample.Qaeda.Id], []));

        page.Show<SelectionBar>().Find(".primary-small").Click();

        Assert.Equal(2, page.Bench.Selection.Relationships.Count);
        Assert.StartsWith("Tied over 2 ties", page.Bench.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Hide_OfMoreThanAMessageHolds_CountsAndHidesAll()
    {
        page.ShowNetwork(Sample.Cutout(), Sample.Ally());
        page.Bench.ShowSelection(new Selection([Sample.IsisK.Id, Sample.Qaeda.Id, Sample.Haqqani.Id], []) { EntityCount = 3000 });
        var bar = page.Show<SelectionBar>();

        bar.FindAll("button").Single(button => button.TextContent == "Hide").Click();

        Assert.Equal("3,000 entities selected", bar.Find(".selection-names").TextContent);
        Assert.Equal(["hide selected"], page.Canvas.Steps);
    }
}
