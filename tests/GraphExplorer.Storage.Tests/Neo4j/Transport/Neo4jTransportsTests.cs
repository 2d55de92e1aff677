#if !NEO4J_DRIVER
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

public sealed class Neo4jTransportsTests
{
    [Theory]
    [InlineData("bolt")]
    [InlineData("bolt+s")]
    [InlineData("neo4j")]
    [InlineData("neo4j+ssc")]
    public void Open_BoltWithoutTheDriver_SaysHowToGetItAndTheWayAround(string scheme)
    {
        var fault = Assert.Throws<StoreRefusedException>(
            () => Neo4jTransports.Open(new Neo4jAddress(scheme, "db.example", 7687, "net", "ana", "s3cret"), TimeProvider.System));

        Assert.Contains("-p:Neo4jDriver=true", fault.Remedy, StringComparison.Ordinal);
        Assert.Contains("neo4j+http://db.example:7474/net", fault.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
    }
}
#endif
