using System.CommandLine;
using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Running;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer import FILE [--skip-bad]</c>: brings facts into the store.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A file in the product's own JSON form (.json), or a table of ties (.csv)." };

    private static readonly Option<bool> SkipBad = new("--skip-bad") { Description = "Load what has no fault, and leave out the rest. Without it, one fault stops everything." };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("import", "Import a file. An import that was cut off is simply run again.") { File, SkipBad };
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        var path = words.GetRequiredValue(File);
        await using var store = await OpenStore.ToWriteAsync(words, cancel);
        await store.Get<SeedStore>().LoadTypesIntoNewAsync(store.Author, cancel);
        var request = new ImportRequest([FileSource.OfPath(path)], store.Author, words.GetValue(SkipBad));
        var report = await terminal.FollowAsync("Importing", (IProgress<ImportProgress> progress) => store.Get<ImportFile>().RunAsync(request, progress, cancel));
        return ImportAnswer.Tell(terminal, path, report);
    }
}
