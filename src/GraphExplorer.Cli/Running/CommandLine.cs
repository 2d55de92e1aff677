using System.CommandLine;
using System.CommandLine.Parsing;
using GraphExplorer.Cli.Commands;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Cli.Running;

/// <summary>The whole command line: reads the words, runs the command, and turns every fault into cause, remedy and exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">Its words.</param>
    /// <param name="output">Takes answers.</param>
    /// <param name="errors">Takes faults and progress.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="clock">Tells when progress is told; the machine's where it is null.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter errors, CancellationToken cancel, TimeProvider? clock = null)
    {
        var terminal = new Terminal(output, errors, clock);
        var words = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (words.Errors.Count > 0)
        {
            foreach (var error in words.Errors)
            {
                terminal.Complain(Plain(error));
            }

            terminal.Complain("Run graphexplorer --help, or a command with --help, to see what can be asked for.");
            return (int)ExitCode.Usage;
        }

        try
        {
            var settings = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) };
            return await words.InvokeAsync(settings, cancel);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Cancelled. What was written until then stays; run the command again to go on.");
            return (int)ExitCode.Cancelled;
        }
        catch (Exception fault)
        {
            return Tell(fault, terminal);
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Explore who is tied to whom, how surely, and who says so.") { StoreOptions.Store, StoreOptions.Mapping, StoreOptions.Data, StoreOptions.Author };
        root.Add(SeedCommand.Create(terminal));
        root.Add(ImportCommand.Create(terminal));
        root.Add(ExportCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(CopyCommand.Create(terminal));
        root.Add(MappingCommand.Create(terminal));
        return root;
    }

    // the parser's own sentence about a number names a type of the program
    private static string Plain(ParseError error) => error is { SymbolResult: OptionResult option } && error.Message.Contains("System.", StringComparison.Ordinal)
        ? $"{option.Option.Name} cannot be “{string.Join(' ', option.Tokens.Select(token => token.Value))}”."
        : error.Message;

    private static int Tell(Exception fault, Terminal terminal)
    {
        if (fault is GraphExplorerException known)
        {
            terminal.Complain(known.Cause);
            terminal.Complain(known.Remedy);
            return (int)(known is StoreRefusedException ? ExitCode.StoreRefused : ExitCode.Usage);
        }

        terminal.Complain($"The program failed: {fault.Message}");
        terminal.Complain("Please report it, with the command that you gave.");
        return (int)ExitCode.Faults;
    }
}
