namespace GraphExplorer.Neo4jServers;

/// <summary>
/// The one server of a run of tests, started by the first test that asks: the one that <c>GRAPHEXPLORER_TEST_NEO4J</c>
/// names, for as long as nobody else has it, else one started from <c>NEO4J_HOME</c>, else a container, else none, with the reason. An assembly fixture, so
/// that it ends with the run.
/// </summary>
public sealed class SharedServer : IAsyncDisposable
{
    /// <summary>The environment's word for a server to use.</summary>
    public const string Variable = "GRAPHEXPLORER_TEST_NEO4J";

    private static readonly OneSearch Search = new(StartAsync);

    /// <summary>The server, or null and why there is none.</summary>
    /// <exception cref="InvalidOperationException">One was to be started and did not come up; with what it said.</exception>
    public static async Task<(Neo4jServer? Server, string? Reason)> FindAsync(CancellationToken cancel)
    {
        var found = await Search.FindAsync(cancel);
        return (found.Server, found.Reason);
    }

    /// <summary>The same, its database emptied by plain statements.</summary>
    /// <exception cref="InvalidOperationException">One was to be started and did not come up; with what it said.</exception>
    public static async Task<(Neo4jServer? Server, string? Reason)> FindEmptyAsync(CancellationToken cancel)
    {
        var found = await FindAsync(cancel);
        if (found.Server is { } server)
        {
            using var queries = new PlainQueries(server);
            await queries.EmptyAsync(cancel);
        }

        return found;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Search.DisposeAsync();

    private static async Task<FoundServer> StartAsync(CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address)
        {
            var given = Neo4jServer.Parse(address);
            return new FoundServer(given, Held: await DatabaseTurn.TakeAsync(given, cancel));
        }

        if (Neo4jHomeFolder.Find() is { } home)
        {
            var own = await OwnServer.StartAsync(home, cancel);
            return new FoundServer(own.Server, Held: own);
        }

        return await ContainAsync(cancel);
    }

    private static async Task<FoundServer> ContainAsync(CancellationToken cancel)
    {
        try
        {
            var container = await ContainerServer.StartAsync(cancel);
            return new FoundServer(container.Server, Held: container);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new FoundServer(null, $"No Neo4j: {Variable} and {Neo4jHomeFolder.Variable} name none, and no Docker engine starts one ({fault.Message})");
        }
    }
}
