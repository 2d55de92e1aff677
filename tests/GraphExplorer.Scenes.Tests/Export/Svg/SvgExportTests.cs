using System.Text;
using System.Xml.Linq;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Svg;
using Snapshooter.Xunit3;

namespace GraphExplorer.Scenes.Tests.Export.Svg;

public sealed class SvgExportTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(SceneTheme.Light)]
    [InlineData(SceneTheme.Dark)]
    public void Write_EveryStyle_IsTheApprovedPicture(SceneTheme theme) =>
        Write(NetworkMaker.EveryStyle().Scene, Frames.Of(theme, documents: Frames.Document("What we know"))).MatchSnapshot("every-style-" + theme);

    [Fact]
    public void Write_HostileNames_StayText()
    {
        string[] names = ["<script>alert(1)</script>", "\"><svg onload=x>", "abc\u202Edef", "]]>&amp;", "bell\u0007\uFFFE\uD800", new string('x', 10_000)];
        var made = new NetworkMaker();
        foreach (var name in names)
        {
            made.Entity(name);
        }

        made.Tie(names[0], "<b onclick='x'>", names[1]);

        var file = XDocument.Parse(Write(made.Scene, Frames.Of(title: names[0])));

        Assert.DoesNotContain(file.Descendants(), element => element.Name.LocalName is "script" or "b");
        Assert.DoesNotContain(file.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Contains(file.Descendants(Svg + "text"), text => text.Value == "<script>alert(1)</script>");
        Assert.DoesNotContain(file.Descendants(), element => element.Value.Contains('\u202E', StringComparison.Ordinal));
    }

    [Fact]
    public void Write_AnyText_CarriesItsLength() =>
        Assert.All(XDocument.Parse(Write(NetworkMaker.EveryStyle().Scene, Frames.Of())).Descendants(Svg + "text"), text => Assert.True((double)text.Attribute("textLength")! > 0));

    [Fact]
    public void Write_RightToLeftName_RunsFromTheRightEndOfItsBox()
    {
        var scene = new NetworkMaker().Entity("داعش", EntityKind.Person).Scene;

        var text = XDocument.Parse(Write(scene, Frames.Of())).Descendants(Svg + "text").Single(candidate => candidate.Value == "داعش");

        Assert.Equal("rtl", (string?)text.Attribute("direction"));
        Assert.Equal((double)text.Attribute("textLength")!, scene.Nodes[0].Texts[0].Width, 0.01);
    }

    [Fact]
    public void Write_Picture_HasTitleAndDescription()
    {
        var file = XDocument.Parse(Write(NetworkMaker.EveryStyle().Scene, Frames.Of())).Root!;

        Assert.Equal("A small network", file.Element(Svg + "title")!.Value);
        Assert.Equal("As of 2026-11-26 · 6 entities · 8 ties. TLP:AMBER.", file.Element(Svg + "desc")!.Value);
        Assert.Contains(file.Descendants(Svg + "title"), title => title.Value == "ISIS-K → Haqqani Network: alleged cutout · low, contested, hedged");
    }

    private static string Write(Scene scene, PictureFrame frame)
    {
        using var file = new MemoryStream();
        SvgExport.Write(file, scene, frame, null, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
