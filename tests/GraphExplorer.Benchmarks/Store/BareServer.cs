using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using GraphExplorer.Storage.Registration;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Statements sent to a Neo4j server as they are, to see what the server and the wire alone take.</summary>
internal sealed class BareServer : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly Uri _address;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="address">The address that the store takes: <c>neo4j+http://user:password@host:7474/neo4j</c>.</param>
    public BareServer(string address)
    {
        var uri = new Uri(address["neo4j+".Length..]);
        var database = uri.AbsolutePath.Trim('/') is { Length: > 0 } name ? name : "neo4j";
        _address = new Uri($"{uri.Scheme}://{uri.Authority.Split('@')[^1]}/db/{database}/query/v2");
        var user = Uri.UnescapeDataString(uri.UserInfo) is { Length: > 0 } given
            ? given
            : $"{Environment.GetEnvironmentVariable(StoreAddress.UserVariable)}:{Environment.GetEnvironmentVariable(StoreAddress.PasswordVariable)}";
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
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
