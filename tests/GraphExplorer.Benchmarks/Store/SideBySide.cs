using System.Diagnostics;
using System.Globalization;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Asks the questions of two stores and, as bare statements, of the server of one of them, in turn, so that all meet the same load.</summary>
/// <param name="embedded">The store in a file.</param>
/// <param name="served">The store in Neo4j.</param>
/// <param name="bare">The server of the latter.</param>
internal sealed class SideBySide(INetworkStore embedded, INetworkStore served, BareServer bare)
{
    private const string Heading = "| question | SQLite p50 | p95 | Neo4j p50 | p95 | bare statement p50 | p95 | ratio of p50 |";

    /// <summary>Asks, and prints a table, times in ms. All questions come once before, unmeasured: a server that was just started makes its plans and its code then.</summary>
    public async Task RunAsync(IReadOnlyList<Question> questions, CancellationToken cancel)
    {
        foreach (var question in questions)
        {
            await RoundsAsync(question, cancel);
        }

        Console.WriteLine(Heading);
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var question in questions)
        {
            Console.WriteLine(await LineAsync(question, cancel));
        }
    }

    /// <summary>The times of a question, sorted.</summary>
    private async Task<(List<double> File, List<double> Server, List<double> Wire)> RoundsAsync(Question question, CancellationToken cancel)
    {
        var (file, server, wire) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Math.Max(question.Rounds, 5); round++)
        {
            var asked = round;
            file.Add(await TimeAsync(() => question.Ask(embedded, asked)));
            server.Add(await TimeAsync(() => question.Ask(served, asked)));
            wire.Add(question.Bare is { } one ? await TimeAsync(() => bare.AskAsync(one.Text, one.Parameters(asked), cancel)) : 0);
        }

        file.Sort();
        server.Sort();
        wire.Sort();
        return (file, server, wire);
    }

    private async Task<string> LineAsync(Question question, CancellationToken cancel)
    {
        var (file, server, wire) = await RoundsAsync(question, cancel);
        var ratio = question.Bare is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{Report.At(server, 0.5) / Report.At(wire, 0.5):0.00}");
        return $"| {question.Name} | {Both(file)} | {Both(server)} | {(question.Bare is null ? "– | –" : Both(wire))} | {ratio} |";
    }

    private static async Task<double> TimeAsync(Func<Task<int>> ask)
    {
        var since = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static string Both(List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report.At(times, 0.5):0.00} | {Report.At(times, 0.95):0.00}");
}
