using System.CommandLine;
using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Running;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer seed [--out FILE]</c>: loads the seed network, or writes it as Cypher.</summary>
internal static class SeedCommand
{
    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Load nothing, and write the seed network as Cypher that fills an empty Neo4j database (.cypher).",
        HelpName = "file",
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("seed", "Load the seed network. Loading it twice is loading it once.") { Out };
        command.SetAction((words, cancel) => words.GetValue(Out) is { } path ? WriteAsync(terminal, path, words, cancel) : RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        await using var store = await OpenStore.ToWriteAsync(words, cancel);
        var report = await terminal.FollowAsync("Seeding", (IProgress<ImportProgress> progress) => store.Get<SeedStore>().RunAsync(store.Author, progress, cancel));
        return ImportAnswer.Tell(terminal, $"the seed network into {store.Name}", report);
    }

    private static async Task<int> WriteAsync(Terminal terminal, string path, ParseResult words, CancellationToken cancel)
    {
        if (words.GetValue(StoreOptions.Store) is not null)
        {
            throw new InvalidRequestException("--out loads nothing, and so goes with no --store.", "Leave one of the two out.");
        }

        if (!Path.GetExtension(path).Equals(ExportScript.Ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidRequestException($"“{Path.GetFileName(path)}” cannot be written: the seed network is written as Cypher.", $"Give a name that ends in {ExportScript.Ending}.");
        }

        await SeedFile.WriteAsync(path, cancel);
        terminal.Say($"Wrote the seed network to {path}.");
        return (int)ExitCode.Done;
    }
}
