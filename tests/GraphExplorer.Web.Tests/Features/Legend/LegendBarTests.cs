using Bunit;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Web.Features.Legend;
using Microsoft.AspNetCore.Components.Web;

namespace GraphExplorer.Web.Tests.Features.Legend;

public sealed class LegendBarTests : IDisposable
{
    private readonly PageContext page = new();

    public LegendBarTests() => page.ShowNetwork(Sample.Cutout(), Sample.Ally());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Family_IsClicked_IsSwitchedOffAndKeepsItsCount()
    {
        var legend = page.Show<LegendBar>();

        Item(legend, "covert").Click();

        Assert.Equal(Enum.GetValues<Family>().Where(family => family != Family.Covert), page.Bench.Filter.Families);
        Assert.Equal("false", Item(legend, "covert").GetAttribute("aria-pressed"));
        Assert.Equal("1", Item(legend, "covert").QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public void FamilySwitchedOff_IsClicked_ComesBackAndNoFilterIsLeft()
    {
        var legend = page.Show<LegendBar>();

        Item(legend, "covert").Click();
        Item(legend, "covert").Click();

        Assert.Empty(page.Bench.Filter.Families);
    }

    [Fact]
    public void Family_IsAltClicked_IsLeftAlone()
    {
        var legend = page.Show<LegendBar>();

        Item(legend, "covert").Click(new MouseEventArgs { AltKey = true });

        Assert.Equal([Family.Covert], page.Bench.Filter.Families);
    }

    [Fact]
    public void LastFamily_IsSwitchedOff_AllComeBack() =>
        Assert.Empty(LegendFamilies.Toggled([Family.Covert, Family.Action], [Family.Covert], Family.Covert, false));

    private static AngleSharp.Dom.IElement Item(IRenderedComponent<LegendBar> legend, string family) =>
        legend.Find($".legend-item.family-{family}");
}
