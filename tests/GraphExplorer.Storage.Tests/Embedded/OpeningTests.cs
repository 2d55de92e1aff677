using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Tests.Embedded;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string NetworkFile => _folder.File("network.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_MissingFolder_IsMade()
    {
        var path = Path.Combine(_folder.Path, "not", "there", "network.db");
        using var store = new EmbeddedNetworkStore(path);

        Assert.Equal(0, await store.ChangeAsync(Cancel));

        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Open_EmptyFile_BecomesAStore()
    {
        await File.WriteAllBytesAsync(NetworkFile, [], Cancel);
        using var store = new EmbeddedNetworkStore(NetworkFile);

        Assert.Equal(0, await store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task Open_SeveralAtOnce_MakeOneFile()
    {
        var stores = Enumerable.Range(0, 6).Select(_ => new EmbeddedNetworkStore(NetworkFile)).ToList();

        var changes = await Task.WhenAll(stores.Select(store => store.ChangeAsync(Cancel)));

        Assert.All(changes, change => Assert.Equal(0, change));
        stores.ForEach(store => store.Dispose());
        Assert.Equal(["network.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Open_NotSqlite_IsRefused()
    {
        await File.WriteAllTextAsync(NetworkFile, string.Join('\n', Enumerable.Repeat("from,type,to", 100)), Cancel);

        await RefusedAsync("not a SQLite file", "--data");
    }

    [Fact]
    public async Task Open_SomebodyElsesDatabase_IsRefused()
    {
        Run(NetworkFile, "CREATE TABLE mine (x)");

        await RefusedAsync("not a network store", "--data");
    }

    [Fact]
    public async Task Open_WorkspaceAsNetwork_IsRefused()
    {
        using (var workspace = new EmbeddedWorkspaceStore(NetworkFile))
        {
            await workspace.SetAsync("a", "b", Cancel);
        }

        await RefusedAsync("not a network store", "--data");
    }

    [Fact]
    public async Task Open_NewerVersion_IsRefused()
    {
        await FilledAsync();
        Run(NetworkFile, "PRAGMA user_version = 99");

        await RefusedAsync("version 99", "newer GraphExplorer");
    }

    [Fact]
    public async Task Open_CutOff_IsRefused()
    {
        await FilledAsync();
        using (var file = File.Open(NetworkFile, FileMode.Open))
        {
            file.SetLength(file.Length - 8_192);
        }

        await RefusedAsync("damaged", "backup");
    }

    [Fact]
    public async Task Open_DamagedPages_IsRefused()
    {
        await FilledAsync();
        using (var file = File.Open(NetworkFile, FileMode.Open))
        {
            file.Position = 8_192;
            file.Write([.. Enumerable.Repeat((byte)0xA5, 8 * 8_192)]);
        }

        await RefusedAsync("damaged", "backup");
    }

    [Fact]
    public async Task Open_FolderThatCannotBe_IsRefused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "x", Cancel);
        using var store = new EmbeddedNetworkStore(Path.Combine(_folder.File("file"), "network.db"));

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        Assert.Contains("--data", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_LogWithoutItsStore_IsRefused()
    {
        await File.WriteAllTextAsync(NetworkFile + "-wal", "what was written last", Cancel);
        using var store = new EmbeddedNetworkStore(NetworkFile);

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        Assert.Contains("-wal", refusal.Cause, StringComparison.Ordinal);
        Assert.False(File.Exists(NetworkFile));
    }

    [Fact]
    public async Task Open_RefusedAndThenMended_Opens()
    {
        await File.WriteAllTextAsync(NetworkFile, "not a store", Cancel);
        using var store = new EmbeddedNetworkStore(NetworkFile);
        await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        File.Delete(NetworkFile);

        Assert.Equal(0, await store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task Dispose_Store_LeavesOneWholeFile()
    {
        await FilledAsync();

        Assert.Equal(["network.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AnyOperation_AfterDispose_Throws()
    {
        var store = new EmbeddedNetworkStore(NetworkFile);
        await store.ChangeAsync(Cancel);
        store.Dispose();
        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ChangeAsync(Cancel));
    }

    private async Task FilledAsync()
    {
        using var store = new EmbeddedNetworkStore(NetworkFile);
        var facts = new Samples.Facts();
        Enumerable.Range(0, 300).ToList().ForEach(number => facts.Body($"Body number {number}"));
        await store.RecordAsync(facts.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);
    }

    /// <summary>The store is refused with cause and remedy, and its file is as it was.</summary>
    private async Task RefusedAsync(string cause, string remedy)
    {
        var before = await File.ReadAllBytesAsync(NetworkFile, Cancel);
        using (var store = new EmbeddedNetworkStore(NetworkFile))
        {
            var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));
            Assert.Contains(cause, refusal.Cause, StringComparison.Ordinal);
            Assert.Contains(remedy, refusal.Remedy, StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(NetworkFile, Cancel));
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
