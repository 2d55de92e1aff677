using System.CommandLine;
using System.Globalization;
using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Running;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer export FILE</c>: writes what the store holds, in the form that the ending asks for.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "Everything, in the product's own form (.json); the claims on ties as a table (.csv)." };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Export to a file, whole or not at all.") { File };
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        var path = words.GetRequiredValue(File);
        await using var store = OpenStore.ToRead(words);
        var report = await store.Get<ExportFile>().ToPathAsync(path, cancel);
        terminal.Say($"Exported {store.Folder} to {path}.");
        if (report.LeftOut > 0)
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{report.LeftOut:N0} claims and ties have no place in a table: export .json for everything."));
        }

        return (int)ExitCode.Done;
    }
}
