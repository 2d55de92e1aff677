using System.Text.Json;
using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

public sealed class PictureExportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Svg_OfTheSeed_HoldsItsNamesAndHasNoLabelOnAnother()
    {
        using var shell = await SeededAsync();

        var (exit, output, errors) = await shell.RunAsync("export", shell.PathOf("all.svg"), "--report");

        Assert.Equal((0, ""), (exit, errors));
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            (29, 53, 0, 0, 0),
            (Number(report, "entities"), Number(report, "relationships"), Number(report, "labelsOnLabels"), Number(report, "labelsOnPlates"), Number(report, "platesOnPlates")));
        Assert.Contains("Shahab al-Muhajir", await File.ReadAllTextAsync(shell.PathOf("all.svg"), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Png_OfAQuestion_IsAPicture()
    {
        using var shell = await SeededAsync();

        var (exit, output, _) = await shell.RunAsync("export", shell.PathOf("part.PNG"), "--question", "q=taliban&hops=1&family=alliance", "--layout", "concentric", "--seed", "2", "--theme", "dark", "--scale", "0.5", "--title", "Allies");

        Assert.Equal(0, exit);
        Assert.StartsWith("Drew ", output, StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(shell.PathOf("part.PNG"), Cancel))[..4]);
    }

    [Theory]
    [InlineData("The question has “nope” for “family”.", "a.svg", "--question", "q=taliban&family=nope")]
    [InlineData("The question has “colour”, which is not known.", "a.svg", "--question", "colour=red")]
    [InlineData("The question has “far” for “hops”.", "a.svg", "--question", "hops=far")]
    [InlineData("--theme is “sepia”.", "a.svg", "--theme", "sepia")]
    [InlineData("--scale is -1.", "a.png", "--scale", "-1")]
    [InlineData("--report goes with a picture, and “a.json” is none.", "a.json", "--report")]
    [InlineData("There is no layout 'round'.", "a.svg", "--layout", "round")]
    public async Task Picture_AskedForWrongly_SaysHowAndWritesNothing(string cause, string file, params string[] words)
    {
        using var shell = await SeededAsync();

        var (exit, _, errors) = await shell.RunAsync(["export", shell.PathOf(file), .. words]);

        Assert.Equal(2, exit);
        Assert.StartsWith(cause, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(shell.PathOf(file)));
    }

    private static int Number(JsonElement report, string name) => report.GetProperty(name).GetInt32();

    private static async Task<Shell> SeededAsync()
    {
        var shell = new Shell();
        await shell.RunAsync("seed");
        return shell;
    }
}
