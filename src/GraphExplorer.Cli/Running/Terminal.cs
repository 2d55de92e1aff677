using GraphExplorer.Application.Files;
using GraphExplorer.Application.Files.Copying;
using Spectre.Console;

namespace GraphExplorer.Cli.Running;

/// <summary>Where a command speaks to: answers to the output, faults and progress to the errors.</summary>
/// <param name="output">Takes answers.</param>
/// <param name="errors">Takes faults and progress.</param>
/// <param name="clock">Tells when progress is told where nobody looks on; the machine's where it is null.</param>
internal sealed class Terminal(TextWriter output, TextWriter errors, TimeProvider? clock = null)
{
    /// <summary>An answer.</summary>
    public void Say(string line) => output.WriteLine(Harmless(line));

    /// <summary>A fault.</summary>
    public void Complain(string line) => errors.WriteLine(Harmless(line));

    /// <summary>Imports; shows how far it has come: in bars where somebody looks on, else in a line now and then.</summary>
    /// <param name="doing">What is done, as a line begins.</param>
    /// <param name="work">Does it.</param>
    public Task<T> FollowAsync<T>(string doing, Func<IProgress<ImportProgress>, Task<T>> work) =>
        FollowAsync(doing, ProgressText.WithPart, progress => new ProgressBars(progress), work);

    /// <summary>Copies; shows how far it has come, in the same way.</summary>
    /// <param name="doing">What is done, as a line begins.</param>
    /// <param name="work">Does it.</param>
    public Task<T> FollowAsync<T>(string doing, Func<IProgress<CopyProgress>, Task<T>> work) =>
        FollowAsync(doing, ProgressText.WithTotal, progress => new CopyBars(progress), work);

    /// <summary>Does what cannot tell how far it has come; shows that it goes on.</summary>
    /// <param name="doing">What is done, as a line begins.</param>
    /// <param name="work">Does it.</param>
    public Task<T> FollowAsync<T>(string doing, Func<Task<T>> work) => FollowAsync(
        doing,
        (string step) => step,
        progress =>
        {
            progress.AddTask(doing).IsIndeterminate = true;
            return new Progress<string>();
        },
        _ => work());

    // names of somebody else's database may hold what steers a terminal
    private static string Harmless(string line) =>
        string.Concat(line.ReplaceLineEndings("\n").Select(letter => Steers(letter) ? '\uFFFD' : letter));

    private static bool Steers(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private async Task<T> FollowAsync<T, TProgress>(
        string doing, Func<TProgress, string> words, Func<ProgressContext, IProgress<TProgress>> bars, Func<IProgress<TProgress>, Task<T>> work)
    {
        if (errors != Console.Error || Console.IsErrorRedirected)
        {
            await using var lines = new ProgressLines<TProgress>(doing, words, Complain, clock ?? TimeProvider.System);
            return await work(lines);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors) });
        return await console.Progress().AutoClear(true).StartAsync(progress => work(bars(progress)));
    }
}
