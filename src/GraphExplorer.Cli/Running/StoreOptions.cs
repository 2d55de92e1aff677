using System.CommandLine;
using GraphExplorer.Application.Mappings;

namespace GraphExplorer.Cli.Running;

/// <summary>The options that every command has.</summary>
internal static class StoreOptions
{
    /// <summary>The folder of the stores.</summary>
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The folder with network.db (where no other store is named) and workspace.db. Without it: GRAPHEXPLORER_DATA, else a folder of yours.",
        HelpName = "folder",
        Recursive = true,
    };

    /// <summary>The environment's word for the connection string <c>Graph</c>, as the web application's settings have it.</summary>
    public const string ConnectionVariable = "ConnectionStrings__Graph";

    /// <summary>The network store.</summary>
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "The network store: sqlite:FILE, neo4j+http://HOST:PORT/DATABASE, neo4j+https://…. Without it: GRAPHEXPLORER_STORE, else ConnectionStrings__Graph, else network.db in the data folder. User and password: GRAPHEXPLORER_NEO4J_USER, GRAPHEXPLORER_NEO4J_PASSWORD.",
        HelpName = "address",
        Recursive = true,
    };

    /// <summary>How somebody else's database is read.</summary>
    public static readonly Option<string?> Mapping = new(MappingSetting.Option)
    {
        Description = "The mapping file by which somebody else's Neo4j database is read. Without it: GRAPHEXPLORER_MAPPING, else the one confirmed for that database on the page.",
        HelpName = "file",
        Recursive = true,
    };

    /// <summary>Who signs what is written.</summary>
    public static readonly Option<string?> Author = new("--author")
    {
        Description = "Who signs what is written. Without it: GRAPHEXPLORER_AUTHOR, else the operating system's user.",
        HelpName = "name",
        Recursive = true,
    };
}
