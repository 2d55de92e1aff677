using System.CommandLine;
using System.Globalization;
using GraphExplorer.Cli.Running;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer check [--repair]</c>: integrity, counts, assessments behind their facts.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Repair = new("--repair") { Description = "Assess again what is behind its facts." };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Check the network store: integrity, counts, assessments behind their facts.") { Repair };
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        await using var store = await OpenStore.ToReadAsync(words, cancel);
        var check = await terminal.FollowAsync("Checking", () => store.Get<INetworkStore>().CheckAsync(words.GetValue(Repair), cancel));
        var counts = check.Counts;
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{store.Name}: {counts.Entities:N0} entities, {counts.Relationships:N0} relationships, {counts.Unsupported:N0} unsupported, {counts.Claims:N0} claims, {counts.Documents:N0} documents, {counts.Speakers:N0} speakers, {counts.Reviews:N0} reviews."));
        foreach (var note in check.Notes)
        {
            terminal.Say(note);
        }

        foreach (var fault in check.Faults)
        {
            terminal.Complain(fault);
        }

        return TellBehind(terminal, check);
    }

    private static int TellBehind(Terminal terminal, StoreCheck check)
    {
        var left = check.Behind - check.Repaired;
        if (check.Repaired > 0)
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{check.Repaired:N0} assessments were behind their facts, and were made again."));
        }

        if (left > 0)
        {
            terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{left:N0} assessments are behind their facts. Run graphexplorer check --repair."));
        }

        if (left > 0 || check.Faults.Count > 0)
        {
            return (int)ExitCode.Faults;
        }

        terminal.Say("All is well.");
        return (int)ExitCode.Done;
    }
}
