using System.Diagnostics;
using System.Globalization;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Gathers times and prints them as a table.</summary>
internal sealed class Report
{
    private readonly List<(string Question, double[] Times, string Note)> _lines = [];

    /// <summary>Times a question that is asked many times; the first tenth, which warms up, is left out.</summary>
    /// <param name="question">What is asked, in words.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="ask">Asks for the given round; gives the number of results.</param>
    public async Task TimeAsync(string question, int rounds, Func<int, Task<int>> ask)
    {
        var times = new List<double>(rounds);
        var results = 0L;
        for (var round = -rounds / 10; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            var count = await ask(round + (rounds / 10));
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                results += count;
            }
        }

        Add(question, times, string.Create(CultureInfo.InvariantCulture, $"{(double)results / rounds:0.#} results"));
    }

    /// <summary>Adds measured times, ms.</summary>
    public void Add(string question, IEnumerable<double> times, string note)
    {
        double[] sorted = [.. times.Order()];
        _lines.Add((question, sorted, note));
        Console.Error.WriteLine(Line(_lines[^1]));
    }

    /// <summary>Prints the table.</summary>
    public void Print()
    {
        Console.WriteLine($"{"question",-46} {"best ms",9} {"p50 ms",9} {"p95 ms",9}  note");
        _lines.ForEach(line => Console.WriteLine(Line(line)));
    }

    /// <summary>The time that this share of sorted times, 0 to 1, does not exceed.</summary>
    public static double At(IReadOnlyList<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    private static string Line((string Question, double[] Times, string Note) line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.Question,-46} {line.Times[0],9:0.00} {At(line.Times, 0.5),9:0.00} {At(line.Times, 0.95),9:0.00}  {line.Note}");
}
