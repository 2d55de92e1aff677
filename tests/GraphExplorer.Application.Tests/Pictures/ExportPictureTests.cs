using System.Text;
using System.Xml.Linq;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class ExportPictureTests
{
    private static readonly PictureRequest Whole = new(null, NetworkRequest.Whole, ArrangementRequest.Default);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Svg_OfTheSeed_KeepsTextAsText_WithTitleDateHandlingAndSources()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var texts = await TextsAsync(temporary, new ExportRequest(Whole, PictureFormat.Svg, "Who is tied to whom", SceneTheme.Light));

        Assert.Contains("Who is tied to whom", texts);
        Assert.Contains("Haqqani Network", texts);
        Assert.Contains(texts, text => text.StartsWith("As of 2026-11-26", StringComparison.Ordinal));
        Assert.Contains("TLP:CLEAR", texts);
        Assert.Contains(texts, text => text.Contains("What We Know—and Don't Know—About ISIS-K", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Svg_OfAnExploration_HoldsWhatIsShownAndNothingElse()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var opened = await temporary.Get<OpenExploration>().RunAsync(NetworkRequest.Whole, ArrangementRequest.Default, null, Cancel);
        await temporary.Get<TakeStep>().RunAsync(opened.Id, new Hide("1", [await temporary.IdAsync("Joe Biden")]), "tester", null, Cancel);

        var texts = await TextsAsync(temporary, new ExportRequest(Whole with { Exploration = opened.Id }, PictureFormat.Svg, "", SceneTheme.Dark));

        Assert.Contains("Taliban", texts);
        Assert.DoesNotContain("Joe Biden", texts);
    }

    [Fact]
    public async Task Png_AtTwiceTheScale_HasTwiceTheWidth()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var once = Width(await WriteAsync(temporary, new ExportRequest(Whole, PictureFormat.Png, null, SceneTheme.Light)));
        var twice = Width(await WriteAsync(temporary, new ExportRequest(Whole, PictureFormat.Png, null, SceneTheme.Light, 2)));

        Assert.InRange(twice, (once * 2) - 1, (once * 2) + 1);
    }

    [Fact]
    public async Task Picture_ThatCannotBe_IsRefused_AndNothingIsWritten()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        using var into = new MemoryStream();
        var export = temporary.Get<ExportPicture>();

        await Assert.ThrowsAsync<InvalidRequestException>(() => export.RunAsync(new ExportRequest(Whole, PictureFormat.Png, null, SceneTheme.Light, 1_000), into, null, Cancel));
        await Assert.ThrowsAsync<InvalidRequestException>(() => export.RunAsync(new ExportRequest(Whole, PictureFormat.Svg, new string('x', 201), SceneTheme.Light), into, null, Cancel));
        await Assert.ThrowsAsync<NotFoundException>(() => export.RunAsync(new ExportRequest(Whole with { Exploration = "nothing" }, PictureFormat.Svg, null, SceneTheme.Light), into, null, Cancel));

        Assert.Equal(0, into.Length);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(TemporaryStore temporary, ExportRequest request)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(await WriteAsync(temporary, request)));
        return [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];
    }

    private static async Task<byte[]> WriteAsync(TemporaryStore temporary, ExportRequest request)
    {
        using var into = new MemoryStream();
        await temporary.Get<ExportPicture>().RunAsync(request, into, null, Cancel);
        return into.ToArray();
    }

    // the header chunk follows the signature: length, name, width
    private static int Width(byte[] png)
    {
        Assert.Equal("PNG", Encoding.ASCII.GetString(png, 1, 3));
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
    }
}
