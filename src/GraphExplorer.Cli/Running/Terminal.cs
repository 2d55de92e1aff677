using GraphExplorer.Application.Files;
using GraphExplorer.Application.Files.Copying;
using Spectre.Console;

namespace GraphExplorer.Cli.Running;

/// <summary>Where a command speaks to: answers to the output, faults and progress to the errors.</summary>
internal sealed class Terminal(TextWriter output, TextWriter errors)
{
    /// <summary>An answer.</summary>
    public void Say(string line) => output.WriteLine(Harmless(line));

    /// <summary>A fault.</summary>
    public void Complain(string line) => errors.WriteLine(Harmless(line));

    /// <summary>Does something that takes a while; shows how far it has come where somebody looks on.</summary>
    public Task<T> FollowAsync<T>(Func<IProgress<ImportProgress>?, Task<T>> work) => FollowAsync(work, progress => new ProgressBars(progress));

    /// <summary>Copies; shows how far it has come where somebody looks on.</summary>
    public Task<T> FollowAsync<T>(Func<IProgress<CopyProgress>?, Task<T>> work) => FollowAsync(work, progress => new CopyBars(progress));

    // names of somebody else's database may hold what steers a terminal
    private static string Harmless(string line) =>
        string.Concat(line.ReplaceLineEndings("\n").Select(letter => Steers(letter) ? '\uFFFD' : letter));

    private static bool Steers(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private async Task<T> FollowAsync<T, TProgress>(Func<IProgress<TProgress>?, Task<T>> work, Func<ProgressContext, IProgress<TProgress>> bars)
    {
        if (errors != Console.Error || Console.IsErrorRedirected)
        {
            return await work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors) });
        return await console.Progress().AutoClear(true).StartAsync(progress => work(bars(progress)));
    }
}
