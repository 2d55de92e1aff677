using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using GraphExplorer.Cli.Tests.Running;
using GraphExplorer.Neo4jServers;

[assembly: AssemblyFixture(typeof(TheirServer))]

namespace GraphExplorer.Cli.Tests.Running;

/// <summary>A Neo4j server of this program's own, with somebody else's database on it; started by the first test that asks, ended with the run.</summary>
public sealed class TheirServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private OwnServer? _server;

    /// <summary>The address, with user and password; the test is skipped where there is no Neo4j to start.</summary>
    /// <param name="statements">What its database is emptied and filled with, each a statement.</param>
    public async Task<string> WithAsync(params string[] statements)
    {
        var cancel = TestContext.Current.CancellationToken;
        var home = Neo4jHomeFolder.Find();
        Assert.SkipWhen(home is null, $"No Neo4j: {Neo4jHomeFolder.Variable} names no installation to start a server from.");
        await _gate.WaitAsync(cancel);
        try
        {
            _server ??= await OwnServer.StartAsync(home, cancel);
        }
        finally
        {
            _gate.Release();
        }

        foreach (var statement in statements.Prepend("MATCH (n) DETACH DELETE n"))
        {
            await RunAsync(statement);
        }

        return _server.Server.Address;
    }

    /// <summary>What a statement answers, as the server wrote it.</summary>
    public async Task<string> RunAsync(string statement)
    {
        var cancel = TestContext.Current.CancellationToken;
        var server = _server!.Server;
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        using var answer = await client.PostAsJsonAsync(new Uri($"http://{server.Host}:{server.HttpPort}/db/{server.Database}/query/v2"), new { statement }, cancel);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _gate.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
