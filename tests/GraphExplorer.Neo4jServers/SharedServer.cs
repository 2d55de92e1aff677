namespace GraphExplorer.Neo4jServers;

/// <summary>
/// The one server of a run of tests, started by the first test that asks: the one that <c>GRAPHEXPLORER_TEST_NEO4J</c>
/// names, else one started from <c>NEO4J_HOME</c>, else a container, else none, with the reason. An assembly fixture, so
/// that it ends with the run.
/// </summary>
public sealed class SharedServer : IAsyncDisposable
{
    /// <summary>The environment's word for a server to use.</summary>
    public const string Variable = "GRAPHEXPLORER_TEST_NEO4J";

    private static readonly SemaphoreSlim Gate = new(1);
    private static IAsyncDisposable? _started;
    private static Neo4jServer? _server;
    private static string? _reason;

    /// <summary>The server, or null and why there is none.</summary>
    public static async Task<(Neo4jServer? Server, string? Reason)> FindAsync(CancellationToken cancel)
    {
        await Gate.WaitAsync(cancel);
        try
        {
            if (_server is null && _reason is null)
            {
                await StartAsync(cancel);
            }

            return (_server, _reason);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }
    }

    private static async Task StartAsync(CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address)
        {
            _server = Neo4jServer.Parse(address);
        }
        else if (Neo4jHomeFolder.Find() is { } home)
        {
            var own = await OwnServer.StartAsync(home, cancel);
            (_started, _server) = (own, own.Server);
        }
        else
        {
            await ContainAsync(cancel);
        }
    }

    private static async Task ContainAsync(CancellationToken cancel)
    {
        try
        {
            var container = await ContainerServer.StartAsync(cancel);
            (_started, _server) = (container, container.Server);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _reason = $"No Neo4j: {Variable} and {Neo4jHomeFolder.Variable} name none, and no Docker engine starts one ({fault.Message})";
        }
    }
}
