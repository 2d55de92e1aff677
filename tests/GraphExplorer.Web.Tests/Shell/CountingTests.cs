using Bunit;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Features.Filtering;
using GraphExplorer.Web.Features.Inspecting;
using GraphExplorer.Web.Features.Legend;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Tests.Shell;

/// <summary>The page is drawn anew at every selection and word; with a hundred thousand ties on the canvas it must not go over them each time.</summary>
public sealed class CountingTests : IDisposable
{
    private readonly PageContext page = new();

    public void Dispose() => page.Dispose();

    [Fact]
    public Task FilterBar_DrawnAnew_GoesOverTheTiesOnlyWhereTheyAreOthers() => IsCountedOnceAsync<FilterBar>();

    [Fact]
    public Task Legend_DrawnAnew_GoesOverTheTiesOnlyWhereTheyAreOthers() => IsCountedOnceAsync<LegendBar>();

    [Fact]
    public Task Overview_DrawnAnew_GoesOverTheTiesOnlyWhereTheyAreOthers() => IsCountedOnceAsync<OverviewInspector>();

    private async Task IsCountedOnceAsync<T>()
        where T : IComponent
    {
        page.ShowNetwork(Sample.Cutout(), Sample.Ally());
        var ties = ShowAnother();
        await page.Bench.FilterAsync(NetworkFilter.None with { Contested = true });
        var part = page.Show<T>();
        var asked = ties.Asked;
        Assert.True(asked > 0);

        Draw(part, () => page.Bench.Say("Something else."));
        Draw(part, () => page.Bench.ShowSelection(new Selection([Sample.Qaeda.Id], [])));

        Assert.Equal(asked, ties.Asked);
        Draw(part, () => ties = ShowAnother());
        Assert.Equal(asked, ties.Asked);
    }

    private AskedList<AssessedRelationship> ShowAnother()
    {
        var network = Sample.Network(Sample.Cutout(), Sample.Ally());
        var ties = new AskedList<AssessedRelationship>(network.Relationships);
        page.Bench.ShowUnfiltered(network with { Relationships = ties });
        return ties;
    }

    private static void Draw<T>(IRenderedComponent<T> part, Action change)
        where T : IComponent
    {
        var drawn = part.RenderCount;
        change();
        part.WaitForState(() => part.RenderCount > drawn);
    }
}
