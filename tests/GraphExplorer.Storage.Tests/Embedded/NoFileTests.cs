using System.Diagnostics;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded;

namespace GraphExplorer.Storage.Tests.Embedded;

/// <summary>What stands where the file of a store should, and is no file of a disk: some of it looks like an empty one.</summary>
public sealed class NoFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string NetworkFile => _folder.File("network.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_Folder_IsRefusedAndLeftEmpty()
    {
        Directory.CreateDirectory(NetworkFile);

        var refusal = await RefusalAsync();

        Assert.Contains("is a folder", refusal.Cause, StringComparison.Ordinal);
        Assert.Contains($"sqlite:{NetworkFile}", refusal.Remedy, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(NetworkFile));
        Assert.Equal([NetworkFile], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("network.db")]
    [InlineData("pipe")]
    public async Task Open_PipeOrALinkToOne_IsRefusedAndStays(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes have no place among the files of Windows.");
        var pipe = _folder.File(name);
        using (var making = Process.Start("mkfifo", [pipe]))
        {
            await making.WaitForExitAsync(Cancel);
        }

        if (pipe != NetworkFile)
        {
            File.CreateSymbolicLink(NetworkFile, pipe);
        }

        var there = Directory.GetFileSystemEntries(_folder.Path);

        Assert.Contains("is a device or a pipe", (await RefusalAsync()).Cause, StringComparison.Ordinal);
        Assert.Equal(there, Directory.GetFileSystemEntries(_folder.Path));
        using var still = File.OpenHandle(pipe, FileMode.Open, FileAccess.ReadWrite);
        Assert.Throws<NotSupportedException>(() => RandomAccess.GetLength(still));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public async Task Open_DeviceBehindALink_IsRefusedAndStays(string device)
    {
        Assert.SkipUnless(File.Exists(device), "There are no such devices here.");
        File.CreateSymbolicLink(NetworkFile, device);

        Assert.Contains("it was left untouched", (await RefusalAsync()).Cause, StringComparison.Ordinal);
        Assert.Equal(device, File.ResolveLinkTarget(NetworkFile, returnFinalTarget: false)?.FullName);
        Assert.Equal([NetworkFile], Directory.GetFileSystemEntries(_folder.Path));
    }

    private async Task<StoreRefusedException> RefusalAsync()
    {
        using var store = new EmbeddedNetworkStore(NetworkFile);
        return await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));
    }
}
