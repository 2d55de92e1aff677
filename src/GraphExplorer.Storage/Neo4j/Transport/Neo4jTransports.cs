using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Chooses the wire that an address asks for.</summary>
internal static class Neo4jTransports
{
    /// <summary>The wire; nothing is sent over it yet.</summary>
    /// <exception cref="StoreRefusedException">It asks for Bolt, and this build has no driver.</exception>
    public static INeo4jTransport Open(Neo4jAddress address, TimeProvider clock) => address.Scheme switch
    {
        "http" or "https" => new QueryApiTransport(address, clock),
        _ => throw new StoreRefusedException(
            $"{address} asks for Bolt, which this build does not speak.",
            "Reach the server over HTTP, as in neo4j+http://host:7474/neo4j."),
    };
}
