using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Storage.Tests.Neo4j.Faults;

/// <summary>Somebody else's transaction, which keeps what it locked until it is taken back.</summary>
internal sealed class ForeignTransaction : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly string _path;

    private ForeignTransaction(HttpClient client, string path) => (_client, _path) = (client, path);

    /// <summary>Begins one with a statement.</summary>
    public static async Task<ForeignTransaction> BeginAsync(Neo4jServer server, string statement, CancellationToken cancel)
    {
        var client = new HttpClient { BaseAddress = new Uri($"http://{server.Host}:{server.HttpPort}/db/{server.Database}/query/v2/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        using var answer = await client.PostAsJsonAsync("tx", new { statement }, cancel);
        answer.EnsureSuccessStatusCode();
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
        return new ForeignTransaction(client, $"tx/{told.GetProperty("transaction").GetProperty("id").GetString()}");
    }

    /// <summary>Goes on with another statement. The server may break it off: the transaction is over then.</summary>
    public async Task RunAsync(string statement, CancellationToken cancel)
    {
        using var answer = await _client.PostAsJsonAsync(_path, new { statement }, cancel);
        await answer.Content.ReadAsByteArrayAsync(cancel);
    }

    /// <summary>Takes it back.</summary>
    public async ValueTask DisposeAsync()
    {
        using var answer = await _client.DeleteAsync(_path);
        _client.Dispose();
    }
}
