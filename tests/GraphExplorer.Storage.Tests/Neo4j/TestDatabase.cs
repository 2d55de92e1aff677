using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>The database of a server for tests, and the wire that this run takes to it.</summary>
/// <param name="Server">The server.</param>
internal sealed record TestDatabase(Neo4jServer Server)
{
    /// <summary>The environment's word for the wire: <c>driver</c> for Bolt through Neo4j.Driver, else the Query API.</summary>
    public const string TransportVariable = "GRAPHEXPLORER_TEST_TRANSPORT";

    /// <summary>Where it is, as this run reaches it.</summary>
    public Neo4jAddress Address => Environment.GetEnvironmentVariable(TransportVariable) == "driver"
        ? new Neo4jAddress("bolt", Server.Host, Server.BoltPort, Server.Database, Server.User, Server.Password)
        : new Neo4jAddress("http", Server.Host, Server.HttpPort, Server.Database, Server.User, Server.Password);

    /// <summary>The database of the run's one server; the test is skipped where there is none.</summary>
    public static TestDatabase Shared()
    {
        var (server, reason) = SharedServer.FindAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        if (server is null)
        {
            Assert.Skip(reason!);
        }

        return new TestDatabase(server);
    }

    /// <summary>A wire to it.</summary>
    public INeo4jTransport Open() => Neo4jTransports.Open(Address, TimeProvider.System);

    /// <summary>Deletes everything in it, other people's indexes and constraints too; ours stay, since making them takes long.</summary>
    public void Empty() => Task.Run(EmptyAsync).GetAwaiter().GetResult();

    private async Task EmptyAsync()
    {
        var cancel = CancellationToken.None;
        await using var wire = Open();
        await wire.WriteAsync(Statement.Of("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), cancel);
        await DropAsync(wire, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH 'graphexplorer_' RETURN name");
        await DropAsync(wire, "INDEX", "SHOW INDEXES YIELD name, type WHERE NOT name STARTS WITH 'graphexplorer_' AND type <> 'LOOKUP' RETURN name");
    }

    /// <summary>Drops our own constraints and indexes, for a test that looks at how they are made.</summary>
    public async Task DropSchemaAsync()
    {
        await using var wire = Open();
        await DropAsync(wire, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'graphexplorer_' RETURN name");
        await DropAsync(wire, "INDEX", "SHOW INDEXES YIELD name WHERE name STARTS WITH 'graphexplorer_' RETURN name");
    }

    private static async Task DropAsync(INeo4jTransport wire, string what, string list)
    {
        foreach (var row in await wire.ReadAsync(Statement.Of(list), CancellationToken.None).ToListAsync())
        {
            await wire.WriteAsync(Statement.Of($"DROP {what} `{row.Text(0)}` IF EXISTS"), CancellationToken.None);
        }
    }
}
