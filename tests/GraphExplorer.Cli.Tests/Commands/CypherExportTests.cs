using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

public sealed class CypherExportTests : IDisposable
{
    private readonly Shell _shell = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task SeedFile_InTheRepository_IsInStepWithTheDataFiles()
    {
        var path = _shell.PathOf("network.cypher");

        var (exit, _, errors) = await _shell.RunAsync("seed", "--out", path);

        Assert.Equal((0, ""), (exit, errors));
        var (made, kept) = (await File.ReadAllBytesAsync(path, Cancel), await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "network.cypher"), Cancel));
        Assert.True(
            made.AsSpan().SequenceEqual(kept),
            "seed/network.cypher is not what the data files make: run “graphexplorer seed --out seed/network.cypher”.");
        Assert.False(Directory.Exists(_shell.Data));
    }

    [Fact]
    public async Task Export_AsCypher_IsStatementsThatEndAtTheEndsOfLines()
    {
        await _shell.RunAsync("seed");
        await _shell.RunAsync("import", await _shell.WriteAsync("more.csv", "from,type,to,source,said by\n\"Nobody;\n'x'\",rival,Taliban,Paper,Ana\n"));

        var (exit, output, errors) = await _shell.RunAsync("export", _shell.PathOf("all.cypher"));

        Assert.Equal((0, ""), (exit, errors));
        Assert.StartsWith("Exported ", output, StringComparison.Ordinal);
        var statements = (await File.ReadAllTextAsync(_shell.PathOf("all.cypher"), Cancel)).Split(";\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(statements.Length, 100, 400);
        Assert.All(statements, statement => Assert.Equal(0, Unquoted(statement) % 2));
        Assert.Contains("CREATE (m:GraphExplorer {", statements[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out loads nothing", "seed", "--out", "a.cypher", "--store", "sqlite:a.db")]
    [InlineData("“a.json” cannot be written: the seed network is written as Cypher.", "seed", "--out", "a.json")]
    [InlineData("--report goes with a picture, and “a.cypher” is none.", "export", "a.cypher", "--report")]
    public async Task Cypher_AskedForWrongly_SaysHow(string cause, params string[] words)
    {
        var (exit, _, errors) = await _shell.RunAsync(words);

        Assert.Equal(2, exit);
        Assert.StartsWith(cause, errors, StringComparison.Ordinal);
    }

    /// <summary>The quotes that are no sign of a text: an even number of them, unless a statement was torn apart.</summary>
    private static int Unquoted(string statement) => statement.Replace(@"\\", "", StringComparison.Ordinal).Replace(@"\'", "", StringComparison.Ordinal).Count(sign => sign == '\'');
}
