using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Cli.Tests.Commands;

/// <summary>What somebody else's database becomes in a store, and in a file, of our own.</summary>
[Collection(Neo4jTests.Name)]
public sealed class MappedCopyTests : IAsyncLifetime
{
    private const string Mapping = """
        { "graphexplorer-mapping": 1,
          "labels": [ { "label": "Организация", "kind": "organization", "identifiers": "ид", "names": "название" }, { "label": "地点", "kind": "place", "identifiers": "編號" } ],
          "relationships": [ { "type": "ВОЗГЛАВЛЯЕТ", "as": "leads" }, { "type": "位於", "as": "stands-at" } ],
          "types": [ { "id": "stands-at", "label": "stands at", "inverse": "has", "family": "contact" } ] }
        """;

    private const string Theirs = """
        CREATE (a:Организация {ид: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', название: 'Первая'}), (b:Организация {ид: '3f2504e0-4f89-11d3-9a0c-0305e82c3302', название: 'Вторая'}),
               (c:地点 {編號: '碼頭區第四號倉庫'}), (a)-[:ВОЗГЛАВЛЯЕТ]->(b), (a)-[:位於]->(c)
        """;

    private readonly Shell _shell = new();
    private Neo4jServer _server = null!;
    private PlainQueries _queries = null!;
    private string _mapping = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Own => "sqlite:" + _shell.PathOf("own.db");

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jTests.EmptyServerAsync(Cancel);
        _queries = new PlainQueries(_server);
        await _queries.RunAsync(Theirs, Cancel);
        _mapping = await _shell.WriteAsync("mapping.json", Mapping);
    }

    public ValueTask DisposeAsync()
    {
        _queries?.Dispose();
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Copy_IntoAStoreThatKnowsTheType_LeavesItsRulesInForce()
    {
        await _shell.RunAsync("seed", "--store", Own);

        var copied = await CopyAsync();
        var (exit, _, errors) = await ImportWrongAsync();

        Assert.Contains("3 entities, 2 relationships", copied.Output, StringComparison.Ordinal);
        Assert.Contains("1 types", copied.Output, StringComparison.Ordinal);
        Assert.Equal(1, exit);
        Assert.Contains("“leads” cannot tie Quay (place) to Dockers (organization).", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ImportedWhereTheTypeIsKnown_LeavesItsRulesInForce()
    {
        await _shell.RunAsync("seed", "--store", Own);
        var file = _shell.PathOf("theirs.json");
        await _shell.RunAsync("export", file, "--store", _server.Address, "--mapping", _mapping);

        var imported = await _shell.RunAsync("import", file, "--store", Own);
        var (exit, _, errors) = await ImportWrongAsync();

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        Assert.Contains("3 entities, 2 relationships", imported.Output, StringComparison.Ordinal);
        Assert.Contains("1 types", imported.Output, StringComparison.Ordinal);
        Assert.Contains("left with its own words and rules: leads.", imported.Output, StringComparison.Ordinal);
        Assert.Equal(1, exit);
        Assert.Contains("“leads” cannot tie Quay (place) to Dockers (organization).", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfWordsThatAreNotLatin_IsImportedAgain()
    {
        var file = _shell.PathOf("theirs.json");

        var exported = await _shell.RunAsync("export", file, "--store", _server.Address, "--mapping", _mapping);
        var imported = await _shell.RunAsync("import", file, "--store", Own);
        var copied = await CopyAsync();

        Assert.Equal((0, 0, ""), (exported.Exit, imported.Exit, exported.Errors + imported.Errors));
        Assert.Contains("New: 3 entities, 2 relationships", imported.Output, StringComparison.Ordinal);
        Assert.Contains("entities: 3 and 3, the same", copied.Output, StringComparison.Ordinal);
        Assert.Contains("relationships: 2 and 2, the same", copied.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_WhileTheirOwnerWrites_IsMadeOnceAndSaysSo()
    {
        await using var stores = Mapped();
        var export = stores.GetRequiredService<INetworkStore>();
        var attempts = 0;
        using var file = new StreamThat(() =>
        {
            attempts++;
            _queries.RunAsync("CREATE (:Log)", Cancel).GetAwaiter().GetResult();
        });

        var report = await new ExportFile(export).RunAsync("a.json", file, Cancel);
        var still = await new ExportFile(export).RunAsync("a.json", new MemoryStream(), Cancel);

        Assert.Equal((true, 1, false), (report.Moved, attempts, still.Moved));
        Assert.Contains("Первая", System.Text.Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
    }

    private async Task<(int Exit, string Output, string Errors)> ImportWrongAsync()
    {
        var wrong = await _shell.WriteAsync("wrong.json", """
            { "graphexplorer": 1, "entities": [ { "kind": "place", "name": "Quay" }, { "kind": "organization", "name": "Dockers" } ],
              "relationships": [ { "from": "Quay", "type": "leads", "to": "Dockers" } ] }
            """);
        return await _shell.RunAsync("import", wrong, "--store", Own);
    }

    private Task<(int Exit, string Output, string Errors)> CopyAsync() =>
        _shell.RunAsync("copy", "--from", _server.Address, "--mapping", _mapping, "--to", Own);

    private ServiceProvider Mapped() => new ServiceCollection()
        .AddMappedStores(
            StoreAddress.Parse(_server.Address, _shell.Data),
            _shell.Data,
            new Domain.Mappings.Mapping([new MappedLabel("Организация", EntityKind.Organization, ["ид"], ["название"])], [], LeftOut.Nothing))
        .BuildServiceProvider();

    /// <summary>Does something each time that a file is begun.</summary>
    private sealed class StreamThat(Action begins) : MemoryStream
    {
        public override void SetLength(long value)
        {
            begins();
            base.SetLength(value);
        }
    }
}
