using Bunit;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Web.Features.Inspecting;

namespace GraphExplorer.Web.Tests.Features.Inspecting;

public sealed class DocumentLineTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public void ItsTies_StoreRefuses_IsToldBesideIt_AndCanBeAskedAgain()
    {
        var tie = Sample.Cutout();
        page.ShowNetwork(tie);
        page.Store.Trouble = new StoreRefusedException("No Neo4j answers.", "Start it.");
        var line = page.Show<DocumentLine>(parameters => parameters.Add(part => part.Document, tie.Evidence[0].Document));

        line.Find(".weakness").Click();
        Assert.Equal("No Neo4j answers. Start it.", line.Find(".fault").TextContent.Trim());
        Assert.Empty(page.Canvas.Highlighted);

        page.Store.Trouble = null;
        line.Find(".weakness").Click();

        Assert.Empty(line.FindAll(".fault"));
        Assert.Equal([tie.Relationship.Id], page.Canvas.Highlighted);
    }
}
