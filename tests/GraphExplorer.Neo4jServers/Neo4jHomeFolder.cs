namespace GraphExplorer.Neo4jServers;

/// <summary>An installation of Neo4j: <c>bin/neo4j</c> and <c>bin/neo4j-admin</c> in the folder that <c>NEO4J_HOME</c> names.</summary>
/// <param name="Path">The folder.</param>
public sealed record Neo4jHomeFolder(string Path)
{
    /// <summary>The environment's word for it.</summary>
    public const string Variable = "NEO4J_HOME";

    /// <summary>The program that starts a server.</summary>
    public string Server => System.IO.Path.Combine(Path, "bin", "neo4j");

    /// <summary>The program that sets its first password.</summary>
    public string Admin => System.IO.Path.Combine(Path, "bin", "neo4j-admin");

    /// <summary>Neo4j's own command line, which not every installation has.</summary>
    public string Shell => System.IO.Path.Combine(Path, "bin", "cypher-shell");

    /// <summary>The installation that the environment names, or null.</summary>
    public static Neo4jHomeFolder? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && new Neo4jHomeFolder(path) is var home && File.Exists(home.Server)
            ? home
            : null;
}
