using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Png;
using GraphExplorer.Scenes.Typefaces;
using SkiaSharp;

namespace GraphExplorer.Scenes.Tests.Export.Png;

public sealed class PngExportTests
{
    private static readonly MachineFonts NoFonts = MachineFonts.In("/no/such/folder");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2.5)]
    public void Write_AtAScale_HasItsSize(double scale)
    {
        var scene = NetworkMaker.EveryStyle().Scene;
        var picture = FramedPicture.Of(scene, Frames.Of(), TestContext.Current.CancellationToken);

        using var drawn = SKBitmap.Decode(Write(scene, scale: scale));

        Assert.Equal((Math.Ceiling(picture.Width * scale), Math.Ceiling(picture.Height * scale)), ((double)drawn.Width, (double)drawn.Height));
    }

    [Fact]
    public void Write_TheSameScene_GivesTheSameBytes() =>
        Assert.Equal(Write(NetworkMaker.EveryStyle().Scene), Write(NetworkMaker.EveryStyle().Scene));

    [Theory]
    [InlineData(SceneTheme.Light)]
    [InlineData(SceneTheme.Dark)]
    public void Write_Plate_HasTheThemesColours(SceneTheme theme)
    {
        using var drawn = SKBitmap.Decode(Write(new NetworkMaker().Entity("A").Scene, theme));
        var palette = Palettes.Of(theme);

        Assert.Equal(Colours.Of(palette.Canvas), drawn.GetPixel(2, 2));
        Assert.Contains(Colours.Of(palette.Plate), drawn.Pixels);
        Assert.Contains(Colours.Of(palette.PlateText), drawn.Pixels);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1e9)]
    public void Write_MoreThanAHundredMillionPixels_IsRefusedWithTheLargestScale(double scale)
    {
        using var file = new MemoryStream();

        var fault = Assert.Throws<InvalidRequestException>(() => new PngExport(NoFonts).Write(file, NetworkMaker.EveryStyle().Scene, Frames.Of(), scale, null, Cancel));

        Assert.Contains("100 million", fault.Cause, StringComparison.Ordinal);
        Assert.Contains("Ask for a scale of", fault.Remedy, StringComparison.Ordinal);
        Assert.Equal(0, file.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Write_NoScale_IsRefused(double scale) =>
        Assert.Throws<InvalidRequestException>(() => new PngExport(NoFonts).Write(Stream.Null, NetworkMaker.EveryStyle().Scene, Frames.Of(), scale, null, Cancel));

    [Fact]
    public void Write_ScriptWithoutAFont_SaysWhatToInstall()
    {
        var notices = new PngExport(NoFonts).Write(Stream.Null, new NetworkMaker().Entity("呼罗珊", EntityKind.Person).Scene, Frames.Of(), 1, null, Cancel);

        Assert.Contains("fonts-noto-cjk", Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LatinGreekCyrillic_NeedsNoFontOfTheMachine() =>
        Assert.Empty(new PngExport(NoFonts).Write(Stream.Null, new NetworkMaker().Entity("Łódź").Entity("Газпром").Entity("Ωμέγα").Scene, Frames.Of(), 1, null, Cancel));

    [Fact]
    public void Write_MoreThanAHundredMillionPixels_IsRefusedBeforeAnythingIsDrawn()
    {
        var scene = NetworkMaker.EveryStyle().Scene;
        var unread = new Unread<SceneNode>(scene.Nodes.Count);

        Assert.Throws<InvalidRequestException>(() => new PngExport(NoFonts).Write(Stream.Null, scene with { Nodes = unread }, Frames.Of(), 100, null, Cancel));
    }

    [Fact]
    public void Write_StoppedWhileThePixelsArePacked_Ends()
    {
        using var stop = new CancellationTokenSource();
        using var file = new Taking(stop.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => new PngExport(NoFonts).Write(file, NetworkMaker.EveryStyle().Scene, Frames.Of(), 2, null, stop.Token));

        Assert.InRange(file.Length, 1, 1_000);
    }

    [Fact]
    public void Write_ToWhatCanTakeNoMore_Fails()
    {
        using var full = new Taking(() => throw new IOException("No space left."));

        var fault = Assert.Throws<IOException>(() => new PngExport(NoFonts).Write(full, NetworkMaker.EveryStyle().Scene, Frames.Of(), 1, null, Cancel));

        Assert.Equal("No space left.", fault.Message);
    }

    private static byte[] Write(Scene scene, SceneTheme theme = SceneTheme.Light, double scale = 1)
    {
        using var file = new MemoryStream();
        new PngExport(NoFonts).Write(file, scene, Frames.Of(theme), scale, null, Cancel);
        return file.ToArray();
    }

    /// <summary>Does something after each piece that it takes.</summary>
    private sealed class Taking(Action then) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            then();
        }
    }

    /// <summary>Has a length, and must not be read.</summary>
    private sealed class Unread<T>(int count) : IReadOnlyList<T>
    {
        public int Count => count;

        public T this[int index] => throw new InvalidOperationException("It was read.");

        public IEnumerator<T> GetEnumerator() => throw new InvalidOperationException("It was read.");

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
