using System.Diagnostics;
using System.Globalization;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Asks stores and their bare statements the same questions in turn, so that all meet the same load.</summary>
/// <param name="sides">The stores.</param>
internal sealed class SideBySide(IReadOnlyList<Side> sides)
{
    private const int FewestRounds = 5;

    /// <summary>Asks, and prints a table, times in ms. All questions come once before, unmeasured: a server that was just started makes its plans and its code then.</summary>
    public async Task RunAsync(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            await RoundsAsync(question);
        }

        Console.WriteLine("| question |" + string.Concat(sides.Select(side => $" {side.Name} p50 | p95 | bare p50 | p95 | ratio |")));
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", 5 * sides.Count)));
        foreach (var question in questions)
        {
            var times = await RoundsAsync(question);
            Console.WriteLine($"| {question.Name} |{string.Concat(times.Select(Cells))}");
        }
    }

    /// <summary>The times of a question at each side, sorted.</summary>
    private async Task<(List<double> Store, List<double> Bare)[]> RoundsAsync(Question question)
    {
        var times = sides.Select(_ => (Store: new List<double>(), Bare: new List<double>())).ToArray();
        for (var round = 0; round < Math.Max(question.Rounds, FewestRounds); round++)
        {
            foreach (var (side, (store, bare)) in sides.Zip(times))
            {
                store.Add(await TimeAsync(() => question.Ask(side.Store, round)));
                if (side.Bare(question, round) is { } ready)
                {
                    bare.Add(await TimeAsync(ready));
                }
            }
        }

        Array.ForEach(times, side => side.Store.Sort());
        Array.ForEach(times, side => side.Bare.Sort());
        return times;
    }

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var since = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static string Cells((List<double> Store, List<double> Bare) times) => times.Bare.Count == 0
        ? $" {Both(times.Store)} | – | – | – |"
        : string.Create(
            CultureInfo.InvariantCulture, $" {Both(times.Store)} | {Both(times.Bare)} | {Report.At(times.Store, 0.5) / Report.At(times.Bare, 0.5):0.00} |");

    private static string Both(List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report.At(times, 0.5):0.00} | {Report.At(times, 0.95):0.00}");
}
