using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
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

    /// <summary>Sends a statement that reads, and reads its answer to the end; gives the answer's size in bytes.</summary>
    public async Task<int> AskAsync(string statement, object parameters, CancellationToken cancel)
    {
        using var body = JsonContent.Create(new { statement, parameters, accessMode = "Read" });
        return await SendAsync(body, cancel);
    }

    /// <summary>Sends a statement that writes; gives the time from sending to the end of the answer, ms. Making the body is not counted.</summary>
    public async Task<double> WriteAsync(string statement, object parameters, CancellationToken cancel)
    {
        using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { statement, parameters, accessMode = "Write" }));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var since = Stopwatch.GetTimestamp();
        await SendAsync(body, cancel);
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<int> SendAsync(HttpContent content, CancellationToken cancel)
    {
        using var answer = await _client.PostAsync(_address, content, cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        return answer.IsSuccessStatusCode && body.AsSpan().IndexOf("\"errors\":[{"u8) < 0
            ? body.Length
            : throw new InvalidOperationException(Encoding.UTF8.GetString(body));
    }
}
