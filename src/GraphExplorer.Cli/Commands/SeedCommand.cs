using System.CommandLine;
using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Running;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer seed</c>: loads the seed network.</summary>
internal static class SeedCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("seed", "Load the seed network. Loading it twice is loading it once.");
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        await using var store = await OpenStore.ToWriteAsync(words, cancel);
        var report = await store.Get<SeedStore>().RunAsync(store.Author, null, cancel);
        return ImportAnswer.Tell(terminal, $"the seed network into {store.Name}", report);
    }
}
