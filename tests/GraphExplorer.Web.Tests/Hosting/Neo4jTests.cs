using GraphExplorer.Neo4jServers;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The tests that share the one database of a server, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jTests
{
    public const string Name = "Neo4j";

    /// <summary>The run's one server, its database emptied; the test is skipped where there is none.</summary>
    public static async Task<Neo4jServer> EmptyServerAsync(CancellationToken cancel)
    {
        var (server, reason) = await SharedServer.FindEmptyAsync(cancel);
        Assert.SkipWhen(server is null, reason ?? "");
        return server!;
    }
}
