using GraphExplorer.Application.Mappings;
using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

public sealed class MappedDatabaseTests(TheirServer server) : IDisposable
{
    private static readonly string[] Theirs =
    [
        """
        CREATE (ada:Entity:Human {passport: 'A-1', names: ['Ada Moreau', 'آدا مورو']}), (bo:Entity:Human {passport: 'B/2', names: ['Bo al-Tajir']}),
               (dock:Entity:Firm {reg: 7, title: 'Northern Dockers'}), (:Entity:Log {line: 'not wanted'})
        CREATE (ada)-[:WORKS_FOR {conf: 0.75, since: date('2014-01-01')}]->(dock), (ada)-[:WORKS_FOR]->(dock), (bo)-[:KNOWS]->(ada), (dock)-[:OWNED_BY]->(bo)
        """,
        "CREATE (:`a\u001B[31mred`:Human {passport: '\u001B[2J', names: ['\u001B[2J cleared']})",
    ];

    private readonly Shell _shell = new();

    private string Proposal => _shell.PathOf("mapping.json");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task TheirDatabase_WithoutAMapping_IsRefusedWithTheCommandThatProposesOne()
    {
        var store = await server.WithAsync(Theirs);

        var (exit, _, errors) = await _shell.RunAsync("export", _shell.PathOf("a.svg"), "--store", store);

        Assert.Equal(3, exit);
        Assert.Contains("graphexplorer mapping --store neo4j+http://127.0.0.1:", errors, StringComparison.Ordinal);
        Assert.Contains("--mapping FILE", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("@", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_ProposedAndTried_ReadsTheDatabase()
    {
        var store = await server.WithAsync(Theirs);

        var proposed = await _shell.RunAsync("mapping", "--store", store, "--out", Proposal);
        var tried = await _shell.RunAsync("mapping", "--store", store, "--mapping", Proposal);
        var printed = await _shell.RunAsync("mapping", "--store", store);

        Assert.Equal((0, ""), (proposed.Exit, proposed.Errors));
        Assert.Contains("Human: person, identified by passport, named by names", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("Log: left out", proposed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (tried.Exit, tried.Errors));
        Assert.Contains(": 4 entities, 3 relationships by this mapping.", tried.Output, StringComparison.Ordinal);
        Assert.Equal((await File.ReadAllTextAsync(Proposal, TestContext.Current.CancellationToken)).Trim(), printed.Output.Trim());
        Assert.DoesNotContain('\u001B', proposed.Output + tried.Output);
    }

    [Fact]
    public async Task CommandsThatRead_ByAMapping_AnswerAndWriteNothing()
    {
        var store = await server.WithAsync(Theirs);
        await _shell.RunAsync("mapping", "--store", store, "--out", Proposal);
        var before = await server.RunAsync("RETURN 1");
        string[] mapped = ["--store", store, "--mapping", Proposal];

        var picture = await _shell.RunAsync(["export", _shell.PathOf("a.svg"), "--question", "moreau", .. mapped]);
        var file = await _shell.RunAsync(["export", _shell.PathOf("a.json"), .. mapped]);
        var table = await _shell.RunAsync(["export", _shell.PathOf("a.csv"), .. mapped]);
        var script = await _shell.RunAsync(["export", _shell.PathOf("a.cypher"), .. mapped]);
        var check = await _shell.RunAsync(["check", .. mapped]);
        var copy = await _shell.RunAsync("copy", "--from", store, "--to", "sqlite:" + _shell.PathOf("copy.db"), "--mapping", Proposal);

        Assert.All([picture, file, table, script, check, copy], run => Assert.Equal((0, ""), (run.Exit, run.Errors)));
        Assert.Contains("Northern Dockers", await File.ReadAllTextAsync(_shell.PathOf("a.svg"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("4 entities, 3 relationships", check.Output, StringComparison.Ordinal);
        Assert.Contains("relationships: 3 and 3, the same", copy.Output, StringComparison.Ordinal);
        Assert.Equal(before, await server.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task CommandsThatWrite_AreRefusedWithOrWithoutAMapping()
    {
        var store = await server.WithAsync(Theirs);
        await _shell.RunAsync("mapping", "--store", store, "--out", Proposal);
        var before = await server.RunAsync("RETURN 1");
        var ties = await _shell.WriteAsync("ties.csv", "from,type,to,source,said by\nA,rival,B,Paper,Ana\n");

        foreach (var run in new[]
        {
            await _shell.RunAsync("seed", "--store", store),
            await _shell.RunAsync("seed", "--store", store, "--mapping", Proposal),
            await _shell.RunAsync("import", ties, "--store", store, "--mapping", Proposal),
            await _shell.RunAsync("copy", "--from", store, "--mapping", Proposal, "--to", store),
        })
        {
            Assert.Equal(3, run.Exit);
            Assert.Contains("Nothing was written to it.", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, await server.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task Mapping_KeptForTheDatabase_CountsWithoutAnOption()
    {
        var store = await server.WithAsync(Theirs);
        await _shell.RunAsync("mapping", "--store", store, "--out", Proposal);
        var name = "neo4j+http://" + store[(store.IndexOf('@', StringComparison.Ordinal) + 1)..];
        Directory.CreateDirectory(Path.GetDirectoryName(MappingKeeping.PathFor(_shell.Data, name))!);
        File.Copy(Proposal, MappingKeeping.PathFor(_shell.Data, name));

        var (exit, output, _) = await _shell.RunAsync("check", "--store", store);

        Assert.Equal(0, exit);
        Assert.Contains("4 entities", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_ThatDoesNotFitOrIsNotNeeded_IsRefused()
    {
        var store = await server.WithAsync(Theirs);
        var wrong = await _shell.WriteAsync("wrong.json", """{ "graphexplorer-mapping": 1, "labels": [ { "label": "Nobody", "kind": "person", "identifiers": "id" } ] }""");
        await _shell.RunAsync("seed");

        var tried = await _shell.RunAsync("mapping", "--store", store, "--mapping", wrong);
        var used = await _shell.RunAsync("check", "--store", store, "--mapping", wrong);
        var ours = await _shell.RunAsync("check", "--mapping", wrong);
        var none = await _shell.RunAsync("mapping", "--out", Proposal);
        var there = await _shell.RunAsync("mapping", "--store", store, "--out", wrong);

        Assert.Equal([1, 3, 2, 2, 2], new[] { tried, used, ours, none, there }.Select(run => run.Exit));
        Assert.Contains("label “Nobody”: The database has no such label. Its labels are “", tried.Errors, StringComparison.Ordinal);
        Assert.Contains("label “Nobody”", used.Errors, StringComparison.Ordinal);
        Assert.Contains("Leave out --mapping", ours.Errors, StringComparison.Ordinal);
        Assert.Contains("needs no mapping", none.Errors, StringComparison.Ordinal);
        Assert.Contains("is there already", there.Errors, StringComparison.Ordinal);
    }
}
