using System.CommandLine;

namespace GraphExplorer.Cli.Running;

/// <summary>The options that every command has.</summary>
internal static class StoreOptions
{
    /// <summary>The folder of the stores.</summary>
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The folder with network.db and workspace.db. Without it: GRAPHEXPLORER_DATA, else a folder of yours.",
        HelpName = "folder",
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
