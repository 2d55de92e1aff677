using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Times;
using GraphExplorer.Scenes.Export.Frame;

namespace GraphExplorer.Scenes.Tests.Export;

/// <summary>Frames for tests.</summary>
internal static class Frames
{
    public static PictureFrame Of(SceneTheme theme = SceneTheme.Light, string title = "A small network", Tlp? handling = Tlp.Amber, params Document[] documents) =>
        new(title, new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero), new SourceList(documents, handling), theme);

    public static Document Document(string title) => new(title, "A publisher", Edtf.Read("2021-09-01"), "An author");
}
