using System.CommandLine;
using System.Globalization;
using GraphExplorer.Application.Files.Copying;
using GraphExplorer.Cli.Running;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer copy --from STORE --to STORE</c>: everything from one store into another, compared at the end.</summary>
internal static class CopyCommand
{
    private static readonly Option<string?> From = new("--from") { Description = "The store to read: sqlite:FILE, neo4j+http://HOST:PORT/DATABASE.", HelpName = "address", Required = true };

    private static readonly Option<string> To = new("--to") { Description = "The store to write to; a new file or an empty database is made a store.", HelpName = "address", Required = true };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("copy", "Copy everything from one store into another, and compare both. A copy that was cut off is simply run again.") { From, To };
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        await using var from = await OpenStore.ToReadAsync(words, From, cancel);
        await using var to = await OpenStore.ToWriteAsync(words, words.GetRequiredValue(To), cancel);
        if (await from.IsSameAsync(to, cancel))
        {
            throw new InvalidRequestException($"--from and --to are the same store, {to.Name}.", "Name two stores.");
        }

        var by = new Authorship(to.Author, to.Get<TimeProvider>().GetUtcNow());
        var copy = new CopyStore(from.Get<INetworkStore>(), to.Get<INetworkStore>());
        var report = await terminal.FollowAsync("Copying", (IProgress<CopyProgress> progress) => copy.RunAsync(by, progress, cancel));
        return Tell(terminal, from.Name, to.Name, report);
    }

    private static int Tell(Terminal terminal, string from, string to, CopyReport report)
    {
        var added = report.New;
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"Copied {from} to {to}. New there: {added.Entities:N0} entities, {added.Relationships:N0} relationships, {added.Claims:N0} claims, {added.Documents:N0} documents, {added.Speakers:N0} speakers, {added.Types:N0} types, {added.Reviews:N0} reviews."));
        foreach (var kind in report.Kinds)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{kind.Kind}: {kind.From:N0} and {kind.To:N0}, {(kind.Same ? "the same" : "not the same")}");
            (kind.Same ? (Action<string>)terminal.Say : terminal.Complain)(line);
        }

        if (!report.Same)
        {
            terminal.Complain(report.SourceMoved
                ? $"{from} was written to meanwhile. Run the command again when nobody writes there."
                : $"{to} holds more than was copied, or other things under the same ids.");
        }

        return (int)(report.Same ? ExitCode.Done : ExitCode.Faults);
    }
}
