using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Statements sent to a Neo4j server as they are, to see what the server and the wire alone take.</summary>
internal sealed class BareServer : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly Uri _address;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="server">The server, reached over HTTP.</param>
    public BareServer(Neo4jAddress server)
    {
        _address = new UriBuilder(server.Scheme, server.Host, server.Port, $"db/{Uri.EscapeDataString(server.Database)}/query/v2").Uri;
        _client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        _client.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.neo4j.query");
    }

    /// <summary>Sends a statement and reads its answer to the end; gives the answer's size in bytes.</summary>
    public async Task<int> AskAsync(string statement, object parameters, CancellationToken cancel)
    {
        using var answer = await _client.PostAsJsonAsync(_address, new { statement, parameters, accessMode = "Read" }, cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        return answer.IsSuccessStatusCode && body.AsSpan().IndexOf("\"errors\":[{"u8) < 0
            ? body.Length
            : throw new InvalidOperationException(Encoding.UTF8.GetString(body));
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
