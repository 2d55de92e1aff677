using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

/// <summary>Commands that read, on what is no store.</summary>
public sealed class NoStoreTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--repair")]
    [InlineData("export", "all.json")]
    public async Task Command_ThatReadsAnEmptyFile_IsRefusedAndLeavesItEmpty(params string[] words)
    {
        var path = await _shell.WriteAsync("empty.db", "");

        Assert.Contains("holds nothing, and so is no store", await RefusedAsync(path, words), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(path).Length);
    }

    [Fact]
    public async Task Check_OfATextFile_IsRefusedAndLeavesItAsItWas()
    {
        var path = await _shell.WriteAsync("notes.txt", "from,type,to\n");

        Assert.Contains("is not a SQLite file", await RefusedAsync(path, "check"), StringComparison.Ordinal);
        Assert.Equal("from,type,to\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Check_OfAFolder_IsRefusedAndLeavesItEmpty()
    {
        var path = Directory.CreateDirectory(_shell.PathOf("folder")).FullName;

        Assert.Contains("is a folder", await RefusedAsync(path, "check"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(path));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public async Task Check_OfADevice_IsRefusedAndLeavesIt(string device)
    {
        Assert.SkipUnless(File.Exists(device), "There are no such devices here.");
        var path = _shell.PathOf("device");
        File.CreateSymbolicLink(path, device);

        Assert.Contains("it was left untouched", await RefusedAsync(path, "check"), StringComparison.Ordinal);
        Assert.Equal(device, File.ResolveLinkTarget(path, returnFinalTarget: false)?.FullName);
    }

    private async Task<string> RefusedAsync(string path, params string[] words)
    {
        var (exit, output, errors) = await _shell.RunAsync([.. words, "--store", "sqlite:" + path]);

        Assert.Equal((3, ""), (exit, output));
        Assert.Equal([path], Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Where(name => name.StartsWith(path, StringComparison.Ordinal)));
        return errors;
    }
}
