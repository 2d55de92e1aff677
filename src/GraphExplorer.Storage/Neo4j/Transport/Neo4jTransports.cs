using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Chooses the wire that an address asks for.</summary>
internal static class Neo4jTransports
{
    /// <summary>The wire; nothing is sent over it yet.</summary>
    /// <exception cref="StoreRefusedException">It asks for Bolt, and this build has no driver.</exception>
    public static INeo4jTransport Open(Neo4jAddress address, TimeProvider clock) =>
        address.Scheme is "http" or "https" ? new QueryApiTransport(address, clock) : OverBolt(address, clock);

#if NEO4J_DRIVER
    private static Bolt.DriverTransport OverBolt(Neo4jAddress address, TimeProvider clock) => new(address, clock);
#else
    private static INeo4jTransport OverBolt(Neo4jAddress address, TimeProvider clock) => throw new StoreRefusedException(
        $"{address} asks for Bolt, which this build does not speak.",
        $"Build with -p:Neo4jDriver=true, which adds the package Neo4j.Driver, or reach the server over HTTP: neo4j+{address with { Scheme = "http", Port = 7474 }}.");
#endif
}
