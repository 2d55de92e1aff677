using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace GraphExplorer.Neo4jServers;

/// <summary>A server that this process starts from an installation, and ends; it may be stopped, killed and started again on the same data.</summary>
public sealed class OwnServer : IAsyncDisposable
{
    private const string Password = "a-test-password";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Neo4jHomeFolder _home;
    private readonly ServerFolder _folder = new();
    private ServerProcess? _process;

    private OwnServer(Neo4jHomeFolder home) => _home = home;

    /// <summary>Where it is.</summary>
    public Neo4jServer Server => new("127.0.0.1", _folder.HttpPort, _folder.BoltPort, "neo4j", Password);

    /// <summary>Starts a server with empty data, and waits until it answers.</summary>
    /// <param name="home">The installation.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="settings">More lines for its configuration.</param>
    /// <exception cref="InvalidOperationException">It does not come up; with what it said.</exception>
    public static async Task<OwnServer> StartAsync(Neo4jHomeFolder home, CancellationToken cancel, string settings = "")
    {
        var server = new OwnServer(home);
        try
        {
            await ServerProcess.RunAsync(home.Admin, ["dbms", "set-initial-password", Password], server._folder.Configuration, cancel);
            await server.StartAgainAsync(cancel, settings);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again after it was stopped or killed, and waits until it answers.</summary>
    /// <param name="cancel">Cancels.</param>
    /// <param name="settings">More lines for its configuration.</param>
    public async Task StartAgainAsync(CancellationToken cancel, string settings = "")
    {
        _folder.Configure(settings);
        _process = ServerProcess.Start(_home.Server, _folder.Configuration);
        var since = Stopwatch.GetTimestamp();
        using var client = Client();
        while (!await AnswersAsync(client, cancel))
        {
            if (_process.HasEnded || Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw new InvalidOperationException($"Neo4j in {_home.Path} did not come up.\n{_process.Said}\n{_folder.LastWords()}");
            }

            await Task.Delay(200, cancel);
        }
    }

    /// <summary>Stops it in good order.</summary>
    public Task StopAsync(CancellationToken cancel) => _process?.StopAsync(cancel) ?? Task.CompletedTask;

    /// <summary>Kills it where it stands (SIGKILL).</summary>
    public Task KillAsync(CancellationToken cancel) => _process?.KillAsync(cancel) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync(CancellationToken.None);
        _folder.Dispose();
    }

    private HttpClient Client()
    {
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}"));
        return new HttpClient
        {
            BaseAddress = new Uri($"http://127.0.0.1:{_folder.HttpPort}/"),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", credentials) },
        };
    }

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancel)
    {
        try
        {
            using var question = new StringContent("""{"statement": "RETURN 1"}""", Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync("db/neo4j/query/v2", question, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
