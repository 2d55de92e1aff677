using System.CommandLine;
using System.Globalization;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Cli.Running;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer mapping [--out FILE | --mapping FILE]</c>: proposes how somebody else's database is read, or tries it.</summary>
internal static class MappingCommand
{
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write the proposal to. Without it, and without --mapping, it is printed.", HelpName = "file" };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("mapping", "Propose how somebody else's Neo4j database is read as a network, or, with --mapping, try it. The database is only read.") { Out };
        command.SetAction((words, cancel) => RunAsync(terminal, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ParseResult words, CancellationToken cancel)
    {
        var (path, given) = (words.GetValue(Out), words.GetValue(StoreOptions.Mapping));
        if (path is not null)
        {
            RefuseOut(path, given);
        }

        await using var store = await OpenStore.ToMapAsync(words, cancel);
        var database = store.Get<IForeignDatabase>();
        var tried = path is null ? await MappingSetting.ResolveAsync(given, "", null, cancel) : MappingSetting.None;
        return tried.Mapping is { } mapping
            ? Tell(terminal, store.Name, await database.TryAsync(mapping, cancel))
            : await ProposeAsync(terminal, store.Name, path, await SketchAsync(terminal, database, cancel), cancel);
    }

    // apart from the proposal, which may be printed for a file to be made of it
    private static async Task<Mapping> SketchAsync(Terminal terminal, IForeignDatabase database, CancellationToken cancel)
    {
        var sketch = await database.SketchAsync(cancel);
        foreach (var note in sketch.Notes())
        {
            terminal.Complain(note);
        }

        return MappingProposal.Of(sketch);
    }

    // a mapping is work of somebody's hand: a proposal never takes its place
    private static void RefuseOut(string path, string? given)
    {
        if (given is not null)
        {
            throw new InvalidRequestException("--out takes a proposal, and --mapping tries a mapping that is there.", "Give one of the two.");
        }

        if (string.IsNullOrWhiteSpace(path) || File.Exists(path))
        {
            throw new InvalidRequestException(
                string.IsNullOrWhiteSpace(path) ? "--out names no file." : $"“{path}” is there already; it was left as it is.", "Name a file that is not there yet.");
        }
    }

    private static async Task<int> ProposeAsync(Terminal terminal, string store, string? path, Mapping mapping, CancellationToken cancel)
    {
        if (path is null)
        {
            terminal.Say(await MappingFile.TextAsync(mapping, cancel));
            return (int)ExitCode.Done;
        }

        await WholeFile.WriteAsync(path, async stream =>
        {
            await MappingFile.WriteAsync(mapping, stream, cancel);
            return true;
        });
        foreach (var line in Proposed(mapping))
        {
            terminal.Say(line);
        }

        terminal.Say($"Proposed {path} from names and samples. Look through it, then try it: graphexplorer mapping --store {store} --mapping {path}");
        return (int)ExitCode.Done;
    }

    private static IEnumerable<string> Proposed(Mapping mapping) =>
    [
        .. mapping.Labels.Select(label =>
            $"{label.Label}: {Word.Of(label.Kind)}, identified by {Listed(label.Identifiers)}, named by {Listed(label.Names.Count > 0 ? label.Names : label.Identifiers)}"),
        .. mapping.Ties.Select(tie => $"{tie.Type}: {(tie.Reversed ? tie.As.InverseLabel : tie.As.Label)}"),
        .. mapping.LeftOut.Labels.Concat(mapping.LeftOut.Types).Select(name => $"{name}: left out"),
    ];

    private static int Tell(Terminal terminal, string store, MappingTrial trial)
    {
        foreach (var fault in trial.Faults)
        {
            terminal.Complain(fault.ToString());
        }

        foreach (var note in trial.Notes())
        {
            terminal.Say(note);
        }

        if (trial.Faults.Count > 0)
        {
            terminal.Complain($"The mapping does not fit {store}.");
            return (int)ExitCode.Faults;
        }

        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{store}: {trial.Entities:N0} entities, {trial.Relationships:N0} relationships by this mapping."));
        return (int)ExitCode.Done;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(" and ", names);
}
