using GraphExplorer.EndToEnd.Tests.Running;
using GraphExplorer.Neo4jServers;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(SharedServer))]
