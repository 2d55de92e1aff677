using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Embedded;

public sealed class DurabilityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    /// <summary>What a killed process leaves behind is its file and its log as they are: a copy of both taken while it runs.</summary>
    [Fact]
    public async Task RecordAsync_Acknowledged_IsThereForWhoeverFindsTheFiles()
    {
        using var store = new EmbeddedNetworkStore(_folder.File("network.db"));
        for (var round = 1; round <= 5; round++)
        {
            var facts = new Facts();
            Enumerable.Range(0, 50).ToList().ForEach(number => facts.Body($"Body {round} {number}"));
            await store.RecordAsync(facts.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);

            Assert.Equal(50 * round, await CountInCopyAsync(round));
        }
    }

    [Fact]
    public async Task AppendAsync_Acknowledged_IsThereForWhoeverFindsTheFiles()
    {
        using var store = new EmbeddedWorkspaceStore(_folder.File("workspace.db"));
        await store.SetAsync("author", "ana", Cancel);
        Copy("workspace.db", "copy.db");

        using var copy = new EmbeddedWorkspaceStore(_folder.File("copy.db"));

        Assert.Equal("ana", await copy.SettingAsync("author", Cancel));
    }

    private async Task<int> CountInCopyAsync(int round)
    {
        Copy("network.db", $"copy{round}.db");
        using var copy = new EmbeddedNetworkStore(_folder.File($"copy{round}.db"));
        return (await copy.CountAsync(Cancel)).Entities;
    }

    private void Copy(string from, string to)
    {
        File.Copy(_folder.File(from), _folder.File(to));
        File.Copy(_folder.File(from + "-wal"), _folder.File(to + "-wal"));
    }
}
