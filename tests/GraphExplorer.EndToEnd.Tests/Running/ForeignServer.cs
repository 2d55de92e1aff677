using GraphExplorer.Neo4jServers;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>Somebody else's Neo4j, as its owner sees it: plain Cypher over HTTP.</summary>
public sealed class ForeignServer : IDisposable
{
    private readonly Neo4jServer server;
    private readonly PlainQueries queries;

    private ForeignServer(Neo4jServer server) => (this.server, queries) = (server, new PlainQueries(server));

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
        await foreign.queries.EmptyAsync(TestContext.Current.CancellationToken);
        return foreign;
    }

    /// <summary>Says something to it.</summary>
    /// <returns>The bookmark of the last transaction that was committed there, by anybody.</returns>
    public async Task<string> SayAsync(string cypher)
    {
        await queries.RunAsync(cypher, TestContext.Current.CancellationToken);
        return await queries.LastTransactionAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => queries.Dispose();
}
