using System.Globalization;
using System.Text.RegularExpressions;
using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Cli.Tests.Commands;

/// <summary>Imports whose server goes away before they end.</summary>
[Collection(Neo4jTests.Name)]
public sealed partial class CutOffImportTests : IAsyncLifetime
{
    private const int Ties = 7_000;

    // statements without facts are far smaller, batches of facts far larger; a batch is one to ask what of it is known, and some to write it
    private const int LargeRequest = 100_000;
    private const int Answered = 4;

    private readonly Shell _shell = new();
    private Neo4jServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await Neo4jTests.EmptyServerAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Import_CutOffAndRunAgain_SaysWhatStaysAndEndsAsIfRunOnce()
    {
        var rows = string.Concat(Enumerable.Range(0, Ties).Select(row => string.Create(CultureInfo.InvariantCulture, $"Harbour {row},rival,Harbour {row + 1}\n")));
        var path = await _shell.WriteAsync("ties.csv", "from,type,to\n" + rows);
        await using var going = new GoingServer(_server.Host, _server.HttpPort, LargeRequest, Answered);

        var cut = await _shell.RunAsync("import", path, "--store", (_server with { HttpPort = going.Port }).Address);
        var again = await _shell.RunAsync("import", path, "--store", _server.Address);
        var third = await _shell.RunAsync("import", path, "--store", _server.Address);
        var check = await _shell.RunAsync("check", "--store", _server.Address);

        Assert.True(going.IsGone);
        Assert.Equal((3, ""), (cut.Exit, cut.Output));
        Assert.Contains("What was written until then stays. Run the same import again, and it goes on from there; nothing is written twice.", cut.Errors, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0, ""), (again.Exit, third.Exit, check.Exit, again.Errors + third.Errors + check.Errors));
        var (added, known) = Claims(again.Output);
        Assert.InRange(known, 1, Ties - 1);
        Assert.Equal(Ties, added + known);
        Assert.Equal((0, Ties), Claims(third.Output));
        Assert.Contains("7,001 entities, 7,000 relationships, 0 unsupported, 7,000 claims", check.Output, StringComparison.Ordinal);
    }

    private static (int Added, int Known) Claims(string output)
    {
        var told = Told().Match(output);
        return (Number(told.Groups[1].Value), Number(told.Groups[2].Value));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@" ([\d,]+) claims, .*Known already: ([\d,]+) claims")]
    private static partial Regex Told();
}
