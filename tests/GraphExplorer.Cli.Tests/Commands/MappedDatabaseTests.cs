using GraphExplorer.Application.Mappings;
using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Cli.Tests.Commands;

[Collection(Neo4jTests.Name)]
public sealed class MappedDatabaseTests : IAsyncLifetime
{
    private static readonly string[] Theirs =
    [
        """
        CREATE (ada:Entity:Human {passport: 'A-1', names: ['Ada Moreau', 'آدا مورو']}), (bo:Entity:Human {passport: 'B/2', names: ['Bo al-Tajir']}),
               (dock:Entity:Firm {reg: 7, title: 'Northern Dockers'}), (:Entity:Log {line: 'not wanted'})
        CREATE (ada)-[:WORKS_FOR {conf: 0.75, since: date('2014-01-01')}]->(dock), (ada)-[:WORKS_FOR]->(dock), (bo)-[:KNOWS]->(ada), (dock)-[:OWNED_BY]->(bo)
        """,
        "CREATE (:`A\u001B[31mred`:Human {passport: '\u001B[2J', names: ['\u001B[2J cleared']})",
    ];

    private readonly Shell _shell = new();
    private Neo4jServer _server = null!;
    private PlainQueries _queries = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _server.Address;

    private string Proposal => _shell.PathOf("mapping.json");

    public async ValueTask InitializeAsync()
    {
        _server = await Neo4jTests.EmptyServerAsync(Cancel);
        _queries = new PlainQueries(_server);
        foreach (var statement in Theirs)
        {
            await _queries.RunAsync(statement, Cancel);
        }
    }

    public ValueTask DisposeAsync()
    {
        _queries?.Dispose();
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task TheirDatabase_WithoutAMapping_IsRefusedWithTheCommandThatProposesOne()
    {
        var (exit, _, errors) = await _shell.RunAsync("export", _shell.PathOf("a.svg"), "--store", Store);

        Assert.Equal(3, exit);
        Assert.Contains("graphexplorer mapping --store neo4j+http://127.0.0.1:", errors, StringComparison.Ordinal);
        Assert.Contains("--mapping FILE", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("@", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_ProposedAndTried_ReadsTheDatabase()
    {
        var proposed = await _shell.RunAsync("mapping", "--store", Store, "--out", Proposal);
        var tried = await _shell.RunAsync("mapping", "--store", Store, "--mapping", Proposal);
        var printed = await _shell.RunAsync("mapping", "--store", Store);

        Assert.Equal((0, ""), (proposed.Exit, proposed.Errors));
        Assert.Contains("Human: person, identified by passport, named by names", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("Log: left out", proposed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (tried.Exit, tried.Errors));
        Assert.Contains("1 node labelled “Log” is left out, as the mapping says.", tried.Output, StringComparison.Ordinal);
        Assert.Contains(": 4 entities, 3 relationships by this mapping.", tried.Output, StringComparison.Ordinal);
        Assert.Equal((await File.ReadAllTextAsync(Proposal, Cancel)).Trim(), printed.Output.Trim());
        Assert.DoesNotContain('\u001B', proposed.Output + tried.Output);
    }

    [Fact]
    public async Task CommandsThatRead_ByAMapping_AnswerAndWriteNothing()
    {
        await _shell.RunAsync("mapping", "--store", Store, "--out", Proposal);
        var before = await _queries.LastTransactionAsync(Cancel);
        string[] mapped = ["--store", Store, "--mapping", Proposal];

        var picture = await _shell.RunAsync(["export", _shell.PathOf("a.svg"), "--question", "moreau", .. mapped]);
        var file = await _shell.RunAsync(["export", _shell.PathOf("a.json"), .. mapped]);
        var table = await _shell.RunAsync(["export", _shell.PathOf("a.csv"), .. mapped]);
        var script = await _shell.RunAsync(["export", _shell.PathOf("a.cypher"), .. mapped]);
        var check = await _shell.RunAsync(["check", .. mapped]);
        var copy = await _shell.RunAsync("copy", "--from", Store, "--to", "sqlite:" + _shell.PathOf("copy.db"), "--mapping", Proposal);

        Assert.All([picture, file, table, script, check, copy], run => Assert.Equal((0, ""), (run.Exit, run.Errors)));
        Assert.Contains("Northern Dockers", await File.ReadAllTextAsync(_shell.PathOf("a.svg"), Cancel), StringComparison.Ordinal);
        Assert.Contains("4 entities, 3 relationships", check.Output, StringComparison.Ordinal);
        Assert.Contains("relationships: 3 and 3, the same", copy.Output, StringComparison.Ordinal);
        Assert.Equal(before, await _queries.LastTransactionAsync(Cancel));
    }

    [Fact]
    public async Task CommandsThatWrite_AreRefusedWithOrWithoutAMapping()
    {
        await _shell.RunAsync("mapping", "--store", Store, "--out", Proposal);
        var before = await _queries.LastTransactionAsync(Cancel);
        var ties = await _shell.WriteAsync("ties.csv", "from,type,to,source,said by\nA,rival,B,Paper,Ana\n");

        foreach (var run in new[]
        {
            await _shell.RunAsync("seed", "--store", Store),
            await _shell.RunAsync("seed", "--store", Store, "--mapping", Proposal),
            await _shell.RunAsync("import", ties, "--store", Store, "--mapping", Proposal),
            await _shell.RunAsync("copy", "--from", Store, "--mapping", Proposal, "--to", Store),
        })
        {
            Assert.Equal(3, run.Exit);
            Assert.Contains("Nothing was written to it.", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, await _queries.LastTransactionAsync(Cancel));
    }

    [Fact]
    public async Task Mapping_KeptForTheDatabase_CountsWithoutAnOption()
    {
        await _shell.RunAsync("mapping", "--store", Store, "--out", Proposal);
        var name = "neo4j+http://" + Store[(Store.IndexOf('@', StringComparison.Ordinal) + 1)..];
        Directory.CreateDirectory(Path.GetDirectoryName(MappingKeeping.PathFor(_shell.Data, name))!);
        File.Copy(Proposal, MappingKeeping.PathFor(_shell.Data, name));

        var (exit, output, _) = await _shell.RunAsync("check", "--store", Store);

        Assert.Equal(0, exit);
        Assert.Contains("4 entities", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_ThatDoesNotFitOrIsNotNeeded_IsRefused()
    {
        var wrong = await _shell.WriteAsync("wrong.json", """{ "graphexplorer-mapping": 1, "labels": [ { "label": "Nobody", "kind": "person", "identifiers": "id" } ] }""");
        await _shell.RunAsync("seed");

        var tried = await _shell.RunAsync("mapping", "--store", Store, "--mapping", wrong);
        var used = await _shell.RunAsync("check", "--store", Store, "--mapping", wrong);
        var ours = await _shell.RunAsync("check", "--mapping", wrong);
        var none = await _shell.RunAsync("mapping", "--out", Proposal);
        var there = await _shell.RunAsync("mapping", "--store", Store, "--out", wrong);

        Assert.Equal([1, 3, 2, 2, 2], new[] { tried, used, ours, none, there }.Select(run => run.Exit));
        Assert.Contains("label “Nobody”: The database has no such label. Its labels are “", tried.Errors, StringComparison.Ordinal);
        Assert.Contains("label “Nobody”", used.Errors, StringComparison.Ordinal);
        Assert.Contains("Leave out --mapping", ours.Errors, StringComparison.Ordinal);
        Assert.Contains("needs no mapping", none.Errors, StringComparison.Ordinal);
        Assert.Contains("is there already", there.Errors, StringComparison.Ordinal);
        Assert.All([tried, used, ours, none, there], run => Assert.DoesNotContain(run.Errors, letter => char.IsControl(letter) && letter != '\n'));
        Assert.Contains("“A\uFFFD[31mred”", used.Errors, StringComparison.Ordinal);
    }
}
