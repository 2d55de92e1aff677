using System.Diagnostics;
using System.Globalization;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Fills a store with the generated network in batches, unless it is filled already.</summary>
internal static class Filling
{
    private const int Batch = 5_000;

    /// <summary>Fills it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">The network.</param>
    /// <param name="report">Takes the times.</param>
    /// <param name="bare">Writes the same claims in turn, to compare; or null.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task RunAsync(INetworkStore store, NetworkPlan plan, Report report, BareLoad? bare, CancellationToken cancel)
    {
        if ((await store.CountAsync(cancel)).Claims >= plan.Claims)
        {
            return;
        }

        await store.RecordAsync(plan.Sources, NetworkPlan.By, cancel);
        await InBatchesAsync(store, "recording 5,000 entities", plan.Entities, numbers => new FactBatch { Entities = [.. numbers.Select(NetworkPlan.Entity)] }, report, null, cancel);
        await (bare?.BeginAsync(cancel) ?? Task.CompletedTask);
        await InBatchesAsync(store, "recording 5,000 claims", plan.Claims, numbers => new FactBatch { Claims = [.. numbers.Select(plan.Claim)] }, report, bare, cancel);
        await (bare?.EndAsync(report, cancel) ?? Task.CompletedTask);
    }

    private static async Task InBatchesAsync(
        INetworkStore store, string what, int count, Func<IEnumerable<int>, FactBatch> facts, Report report, BareLoad? bare, CancellationToken cancel)
    {
        var times = new List<double>();
        foreach (var numbers in Enumerable.Range(0, count).Chunk(Batch))
        {
            var batch = facts(numbers);
            var since = Stopwatch.GetTimestamp();
            await store.RecordAsync(batch, NetworkPlan.By, cancel);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            await (bare?.WriteAsync(numbers, cancel) ?? Task.CompletedTask);
        }

        report.Add(what, times, string.Create(CultureInfo.InvariantCulture, $"{count / times.Sum() * 1000:0} a second"));
    }
}
