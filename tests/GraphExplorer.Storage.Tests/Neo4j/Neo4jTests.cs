using GraphExplorer.Neo4jServers;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>The tests that share the one database of a server, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jTests
{
    public const string Name = "Neo4j";
}
