using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Times;
using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Tests.Appearance;

public sealed class PlateContentTests
{
    /// <summary>The sizes that the target picture was made with.</summary>
    [Theory]
    [InlineData("ISIS-K", EntityKind.Organization, 18, 105, 44)]
    [InlineData("Taliban", EntityKind.Organization, 12, 114, 44)]
    [InlineData("Islamic State", EntityKind.Organization, 10, 138, 38)]
    [InlineData("al-Qaeda", EntityKind.Organization, 7, 113, 38)]
    [InlineData("Haqqani Network", EntityKind.Organization, 5, 95, 46)]
    [InlineData("Islamic Emirate of Afghanistan", EntityKind.Organization, 4, 137, 46)]
    [InlineData("NATO", EntityKind.Organization, 1, 78, 32)]
    [InlineData("Shahab al-Muhajir", EntityKind.Person, 5, 112, 46)]
    [InlineData("Abu Ibrahim al-Hashimi al-Qurayshi", EntityKind.Person, 2, 192, 46)]
    [InlineData("Joe Biden", EntityKind.Person, 1, 110, 32)]
    [InlineData("Afghanistan", EntityKind.Place, 1, 118, 32)]
    public void Plate_OfTheSeed_IsAsLargeAsInTheTarget(string name, EntityKind kind, int ties, double width, double height)
    {
        var plate = PlateContent.Of(new Entity("1", kind, name, []), PlateTier.Of(ties));

        Assert.Equal((width, height), (plate.Width, plate.Height));
    }

    [Theory]
    [InlineData("Kabul airport bombing", "2021-08-26", 140, 60)]
    [InlineData("9/11 attacks", "2001-09-11", 134, 46)]
    public void Plate_OfAnEvent_HasRoomForItsDate(string name, string date, double width, double height)
    {
        var plate = PlateContent.Of(new Entity("1", EntityKind.Event, name, [], Edtf.Read(date)), PlateTier.Of(2));

        Assert.Equal((width, height), (plate.Width, plate.Height));
        Assert.Equal((date, 11, 500, SceneTone.Secondary), (plate.Texts[^1].Text, plate.Texts[^1].Size, plate.Texts[^1].Weight, plate.Texts[^1].Tone));
    }

    [Fact]
    public void Plate_AnyName_KeepsItsTextsInside()
    {
        string[] names = ["A", new('W', 10_000), "呼罗珊省伊斯兰国组织中央委员会", string.Join(' ', Enumerable.Repeat("many words", 900)), "شركة النور للتجارة والاستثمار", "Z" + new string('\u0300', 900)];
        foreach (var plate in names.Select(name => PlateContent.Of(new Entity("1", EntityKind.Person, name, []), PlateTier.Of(0))))
        {
            Assert.True(plate.Width <= 300);
            Assert.All(plate.Texts, text => Assert.True(text.X > plate.Icon.X + plate.Icon.Width && text.X + text.Width < (plate.Width / 2) - 10));
        }
    }

    [Theory]
    [InlineData(EntityKind.Organization, SceneTone.Plate)]
    [InlineData(EntityKind.Person, SceneTone.Ink)]
    public void Plate_ByKind_HasItsTone(EntityKind kind, SceneTone tone) =>
        Assert.Equal(tone, PlateContent.Of(new Entity("1", kind, "A name", []), PlateTier.Of(0)).Texts[0].Tone);
}
