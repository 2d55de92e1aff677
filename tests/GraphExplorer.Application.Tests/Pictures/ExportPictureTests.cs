using System.Text;
using System.Xml.Linq;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class ExportPictureTests
{
    private static readonly PictureRequest Whole = new(null, NetworkRequest.Whole, ArrangementRequest.Default);

    private static readonly PictureRequest LargeNetwork = Whole with { Question = NetworkRequest.Whole with { Limit = 2_000 } };

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

    [Fact]
    public async Task LargePicture_IsKeptInAFile_ThatGoesWithIt()
    {
        using var temporary = await HubNetwork.StoredAsync(1_100);
        var export = temporary.Get<ExportPicture>();

        var drawn = await export.DrawAsync(new ExportRequest(LargeNetwork, PictureFormat.Svg, null, SceneTheme.Light), null, Cancel);
        var path = Assert.IsType<FileStream>(drawn.File).Name;

        Assert.True(File.Exists(path));
        Assert.Equal(0, drawn.File.Position);
        Assert.Equal("svg", XDocument.Load(drawn.File).Root?.Name.LocalName);
        drawn.Dispose();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task LargePictures_AreDrawnOneAtATime_AndASmallOneDoesNotWait()
    {
        using var temporary = await HubNetwork.StoredAsync(1_100);
        var export = temporary.Get<ExportPicture>();
        var large = new ExportRequest(LargeNetwork, PictureFormat.Svg, null, SceneTheme.Light);
        var small = large with { Picture = Whole with { Question = NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "one") } } };
        using var held = new HeldDrawing();

        // as a PNG it would be refused, which must not have to wait for a turn
        Task[] drawing = [DrawAsync(large, held), DrawAsync(large, held)];
        try
        {
            await held.BegunAsync(1);
            await DrawAsync(small, null).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
            await Assert.ThrowsAsync<InvalidRequestException>(() => DrawAsync(large with { Format = PictureFormat.Png, Scale = 100 }, null).WaitAsync(TimeSpan.FromMinutes(1), Cancel));
            await Task.Delay(TimeSpan.FromSeconds(1), Cancel);

            Assert.Equal(1, held.Begun);
        }
        finally
        {
            held.LetGo();
            await Task.WhenAll(drawing);
        }

        async Task DrawAsync(ExportRequest request, IProgress<WorkProgress>? progress) => (await export.DrawAsync(request, progress, Cancel)).Dispose();
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

    /// <summary>Holds those who draw, each at the first of it, until all are let go.</summary>
    private sealed class HeldDrawing : IProgress<WorkProgress>, IDisposable
    {
        private readonly ManualResetEventSlim gate = new();
        private int held;

        public int Begun => Volatile.Read(ref held);

        public void LetGo() => gate.Set();

        public void Report(WorkProgress value)
        {
            if (value is { Phase: WorkPhase.Drawing, Share: not null } && !gate.IsSet)
            {
                Interlocked.Increment(ref held);
                gate.Wait(Cancel);
            }
        }

        public async Task BegunAsync(int drawings)
        {
            while (Begun < drawings)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), Cancel);
            }
        }

        public void Dispose() => gate.Dispose();
    }
}
