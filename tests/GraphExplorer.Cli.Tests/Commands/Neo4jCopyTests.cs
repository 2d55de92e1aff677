using GraphExplorer.Application.Files.Copying;
using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Cli.Tests.Commands;

[Collection(Neo4jTests.Name)]
public sealed class Neo4jCopyTests : IAsyncLifetime
{
    private const string Nothing = "New there: 0 entities, 0 relationships, 0 claims, 0 documents, 0 speakers, 0 types, 0 reviews.";

    private static readonly Authorship By = new("ana", DateTimeOffset.UnixEpoch);

    private readonly Shell _shell = new();
    private Neo4jServer _server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string One => "sqlite:" + _shell.PathOf("one.db");

    private string Other => "sqlite:" + _shell.PathOf("other.db");

    public async ValueTask InitializeAsync() => _server = await Neo4jTests.EmptyServerAsync(Cancel);

    public ValueTask DisposeAsync()
    {
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Copy_IntoNeo4jAndBack_LosesNothing()
    {
        await _shell.RunAsync("seed", "--store", One);

        var there = await _shell.RunAsync("copy", "--from", One, "--to", _server.Address);
        var back = await _shell.RunAsync("copy", "--from", _server.Address, "--to", Other);
        var again = await _shell.RunAsync("copy", "--from", _server.Address, "--to", Other);

        Assert.Equal((0, 0, 0, ""), (there.Exit, back.Exit, again.Exit, there.Errors + back.Errors + again.Errors));
        Assert.All([there, back, again], answer => Assert.Equal(7, answer.Output.Split(", the same").Length - 1));
        Assert.Contains(Nothing, again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Password, there.Output + back.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _shell.RunAsync("check", "--store", _server.Address)).Exit);
        Assert.Equal(await ExportAsync(One, "one.json"), await ExportAsync(Other, "other.json"));
    }

    [Fact]
    public async Task Copy_CutOffAndRunAgain_EndsTheSame()
    {
        await _shell.RunAsync("seed", "--store", One);
        await CutOffAsync("entities");

        var half = await _shell.RunAsync("check", "--store", _server.Address);
        var rest = await _shell.RunAsync("copy", "--from", One, "--to", _server.Address);
        var again = await _shell.RunAsync("copy", "--from", One, "--to", _server.Address);

        Assert.Contains("29 entities, 0 relationships, 0 unsupported, 0 claims", half.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (half.Exit, rest.Exit, again.Exit));
        Assert.Contains("New there: 0 entities, 54 relationships, 73 claims", rest.Output, StringComparison.Ordinal);
        Assert.Contains(Nothing, again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_CutOffWithinAKindAndRunAgain_EndsTheSame()
    {
        await FillAsync(One, "Body", 6_000);
        await CutOffAsync("entities");

        var half = await _shell.RunAsync("check", "--store", _server.Address);
        var rest = await _shell.RunAsync("copy", "--from", One, "--to", _server.Address);
        var again = await _shell.RunAsync("copy", "--from", One, "--to", _server.Address);

        Assert.Contains("5,000 entities", half.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (half.Exit, rest.Exit, again.Exit));
        Assert.Contains("New there: 1,000 entities", rest.Output, StringComparison.Ordinal);
        Assert.Contains("entities: 6,000 and 6,000, the same", rest.Output, StringComparison.Ordinal);
        Assert.Contains(Nothing, again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_OfAStoreThatIsWrittenToMeanwhile_TellsThatItMoved()
    {
        await FillAsync(One, "Body", 1);
        await using var from = Stores(One);
        await using var to = Stores(Other);
        var copy = new CopyStore(from.GetRequiredService<INetworkStore>(), to.GetRequiredService<INetworkStore>());

        var moved = await copy.RunAsync(By, new DoAt("entities", () => FillAsync(One, "Late", 1).GetAwaiter().GetResult()), Cancel);
        var still = await copy.RunAsync(By, null, Cancel);

        Assert.Equal((true, false), (moved.SourceMoved, moved.Same));
        Assert.Equal((false, true), (still.SourceMoved, still.Same));
    }

    [Fact]
    public async Task Copy_OntoItselfUnderAnotherName_IsRefused()
    {
        await _shell.RunAsync("seed", "--store", _server.Address);
        var otherName = _server with { Host = _server.Host == "127.0.0.1" ? "localhost" : "127.0.0.1" };

        var (exit, _, errors) = await _shell.RunAsync("copy", "--from", _server.Address, "--to", otherName.Address);

        Assert.Equal(2, exit);
        Assert.Contains("are the same store", errors, StringComparison.Ordinal);
    }

    private async Task CutOffAsync(string kind)
    {
        await using var from = Stores(One);
        await using var to = Stores(_server.Address);
        using var stop = new CancellationTokenSource();
        var progress = new DoAt(kind, stop.Cancel);

        var copy = new CopyStore(from.GetRequiredService<INetworkStore>(), to.GetRequiredService<INetworkStore>());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copy.RunAsync(By, progress, stop.Token));
    }

    private async Task FillAsync(string address, string name, int entities)
    {
        await using var stores = Stores(address);
        var facts = Enumerable.Range(1, entities).Select(number => new Entity($"{name}-{number:D5}", EntityKind.Organization, $"{name} {number}", []));
        await stores.GetRequiredService<INetworkStore>().RecordAsync(new FactBatch { Entities = [.. facts] }, By, Cancel);
    }

    private ServiceProvider Stores(string address) =>
        new ServiceCollection().AddStores(StoreAddress.Parse(address, _shell.Data), _shell.Data, mayFound: true).BuildServiceProvider();

    private async Task<byte[]> ExportAsync(string store, string name)
    {
        await _shell.RunAsync("export", _shell.PathOf(name), "--store", store);
        return await File.ReadAllBytesAsync(_shell.PathOf(name), Cancel);
    }

    /// <summary>Does something once, when the first of a kind are copied.</summary>
    private sealed class DoAt(string kind, Action what) : IProgress<CopyProgress>
    {
        private bool _done;

        public void Report(CopyProgress value)
        {
            if (value.Kind == kind && !_done)
            {
                _done = true;
                what();
            }
        }
    }
}
