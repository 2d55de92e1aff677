using System.Diagnostics;
using GraphExplorer.Benchmarks.Store;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Times work that takes from milliseconds to minutes.</summary>
internal static class Timing
{
    // what takes minutes is measured once: it varies less, and is waited for
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(40);

    /// <summary>Median time in ms, the number of rounds that it is of, and what came out.</summary>
    /// <param name="warm">Once before, unmeasured.</param>
    /// <param name="rounds">How often; fewer where that takes long.</param>
    /// <param name="work">What is timed.</param>
    public static async Task<(double Milliseconds, int Rounds, T Made)> MedianAsync<T>(bool warm, int rounds, Func<Task<T>> work)
    {
        var times = new List<double>();
        var since = Stopwatch.GetTimestamp();
        var made = warm ? await work() : default;
        while (times.Count == 0 || (times.Count < rounds && Stopwatch.GetElapsedTime(since) < Enough))
        {
            var begun = Stopwatch.GetTimestamp();
            made = await work();
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        times.Sort();
        return (Report.At(times, 0.5), times.Count, made!);
    }
}
