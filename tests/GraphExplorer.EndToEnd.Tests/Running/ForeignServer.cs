using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>Somebody else's Neo4j, as its owner sees it: plain Cypher over HTTP.</summary>
public sealed class ForeignServer : IDisposable
{
    private readonly Neo4jServer server;
    private readonly HttpClient client;

    private ForeignServer(Neo4jServer server)
    {
        this.server = server;
        client = new HttpClient { BaseAddress = new Uri($"http://{server.Host}:{server.HttpPort}") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>Its address, with user and password.</summary>
    public string Address => server.Address;

    /// <summary>The run's one server, emptied; the test is skipped where there is none.</summary>
    public static async Task<ForeignServer> EmptyAsync()
    {
        var (found, reason) = await SharedServer.FindAsync(TestContext.Current.CancellationToken);
        if (found is null)
        {
            Assert.Skip(reason!);
        }

        var foreign = new ForeignServer(found);
        await foreign.SayAsync("MATCH (n) DETACH DELETE n");
        return foreign;
    }

    /// <summary>Says something to it.</summary>
    /// <returns>The bookmark of the last transaction that was committed there, by anybody.</returns>
    public async Task<string> SayAsync(string cypher)
    {
        using var answer = await client.PostAsJsonAsync($"/db/{server.Database}/query/v2", new { statement = cypher }, TestContext.Current.CancellationToken);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode && !said.TryGetProperty("errors", out _), said.ToString());
        return said.GetProperty("bookmarks")[0].GetString()!;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
