using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Cli.Tests.Commands;

[Collection(Neo4jTests.Name)]
public sealed class Neo4jStoreTests : IAsyncLifetime
{
    private const string Everything = "MATCH (n) RETURN count(n)";

    private readonly Shell _shell = new();
    private Neo4jServer _server = null!;
    private PlainQueries _queries = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Bare => $"neo4j+http://{_server.Host}:{_server.HttpPort}/{_server.Database}";

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jTests.EmptyServerAsync(Cancel);
        _queries = new PlainQueries(_server);
    }

    public ValueTask DisposeAsync()
    {
        _queries?.Dispose();
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Seed_OfAnEmptyDatabaseNamedByTheOption_MakesItOurs()
    {
        var seeded = await _shell.RunAsync("seed", "--store", _server.Address);
        var again = await _shell.RunAsync("seed", "--store", _server.Address);
        var check = await _shell.RunAsync("check", "--store", _server.Address);

        Assert.Equal((0, 0, 0, ""), (seeded.Exit, again.Exit, check.Exit, seeded.Errors + again.Errors + check.Errors));
        Assert.Contains("New: 29 entities, 54 relationships, 73 claims", seeded.Output, StringComparison.Ordinal);
        Assert.Contains("New: 0 entities, 0 relationships, 0 claims", again.Output, StringComparison.Ordinal);
        Assert.Contains("29 entities, 53 relationships, 1 unsupported, 73 claims", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Password, seeded.Output + again.Output + check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_IntoAnEmptyDatabaseNamedByTheOption_MakesItOurs()
    {
        var path = await _shell.WriteAsync("ties.csv", "from,type,to\nDockers,rival,NATO\n");

        var (exit, output, errors) = await _shell.RunAsync("import", path, "--store", _server.Address);

        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("New: 2 entities, 1 relationships, 1 claims", output, StringComparison.Ordinal);
        Assert.Equal(1, await _queries.NumberAsync("MATCH (:Entity {name: 'Dockers'})-[:RIVAL]-(:Entity {name: 'NATO'}) RETURN count(*)", Cancel));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("check")]
    public async Task Command_OnAnEmptyDatabaseThatTheEnvironmentNames_IsRefusedAndLeavesItEmpty(string command)
    {
        var program = new Executable(new()
        {
            ["GRAPHEXPLORER_DATA"] = _shell.Data,
            ["GRAPHEXPLORER_STORE"] = Bare,
            ["GRAPHEXPLORER_NEO4J_USER"] = _server.User,
            ["GRAPHEXPLORER_NEO4J_PASSWORD"] = _server.Password,
        });

        var (exit, output, errors) = await program.RunAsync(command);

        Assert.Equal((3, ""), (exit, output));
        Assert.Contains("nobody asked", errors, StringComparison.Ordinal);
        Assert.Contains("--store", errors, StringComparison.Ordinal);
        Assert.Equal(0, await _queries.NumberAsync(Everything, Cancel));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export", "all.json")]
    public async Task Command_ThatReadsAnEmptyDatabase_IsRefusedAndLeavesItEmpty(params string[] words)
    {
        var (exit, _, errors) = await _shell.RunAsync([.. words, "--store", _server.Address]);

        Assert.Equal(3, exit);
        Assert.Contains("nobody asked", errors, StringComparison.Ordinal);
        Assert.Equal(0, await _queries.NumberAsync(Everything, Cancel));
    }

    [Fact]
    public async Task Command_ThatWritesToSomebodyElsesDatabase_IsRefusedAndLeavesItAsItWas()
    {
        await _queries.RunAsync("CREATE (:Person {name: 'Theirs'})", Cancel);
        var path = await _shell.WriteAsync("ties.csv", "from,type,to\nDockers,rival,NATO\n");
        await _shell.RunAsync("seed");

        var seed = await _shell.RunAsync("seed", "--store", _server.Address);
        var import = await _shell.RunAsync("import", path, "--store", _server.Address);
        var copy = await _shell.RunAsync("copy", "--from", "sqlite:" + Path.Combine(_shell.Data, "network.db"), "--to", _server.Address);

        Assert.Equal((3, 3, 3), (seed.Exit, import.Exit, copy.Exit));
        Assert.All([seed, import, copy], answer => Assert.Contains("did not make", answer.Errors, StringComparison.Ordinal));
        Assert.Equal(1, await _queries.NumberAsync(Everything, Cancel));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("check")]
    public async Task Command_WithTheWrongPassword_IsRefusedWithoutRepeatingIt(string command)
    {
        var (exit, output, errors) = await _shell.RunAsync(command, "--store", (_server with { Password = "wr0ng-word" }).Address);

        Assert.Equal((3, ""), (exit, output));
        Assert.Contains("does not take the password", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng-word", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
