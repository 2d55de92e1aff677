using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace GraphExplorer.Neo4jServers;

/// <summary>Cypher sent to a server for tests without anything of ours between, for what a test lays down and looks up.</summary>
/// <param name="server">The server.</param>
public sealed class PlainQueries(Neo4jServer server) : IDisposable
{
    private readonly HttpClient _client = new()
    {
        BaseAddress = new Uri($"http://{server.Host}:{server.HttpPort}/db/{server.Database}/query/v2"),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}"))) },
    };

    /// <summary>The rows of an answer, each a list of values in plain JSON.</summary>
    /// <exception cref="InvalidOperationException">The server refuses the statement.</exception>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(string statement, CancellationToken cancel) =>
        [.. (await ToldAsync(statement, cancel)).GetProperty("data").GetProperty("values").EnumerateArray()];

    /// <summary>What names the last transaction that was committed; it stays as it is for as long as nobody writes.</summary>
    public async Task<string> LastTransactionAsync(CancellationToken cancel) => (await ToldAsync("RETURN 1", cancel)).GetProperty("bookmarks").ToString();

    /// <summary>How the server would answer a statement, as text; nothing is run.</summary>
    public async Task<string> PlanAsync(string statement, CancellationToken cancel) => (await ToldAsync("EXPLAIN " + statement, cancel)).GetProperty("queryPlan").ToString();

    /// <summary>The one number that a statement gives.</summary>
    public async Task<long> NumberAsync(string statement, CancellationToken cancel) => (await RunAsync(statement, cancel))[0][0].GetInt64();

    /// <summary>Deletes everything.</summary>
    public Task EmptyAsync(CancellationToken cancel) => RunAsync("MATCH (n) DETACH DELETE n", cancel);

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<JsonElement> ToldAsync(string statement, CancellationToken cancel)
    {
        using var answer = await _client.PostAsJsonAsync("", new { statement }, cancel);
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
        return told.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0 ? throw new InvalidOperationException(errors.ToString()) : told;
    }
}
