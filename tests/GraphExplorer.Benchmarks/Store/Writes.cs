using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Single durable writes into the full store.</summary>
internal static class Writes
{
    private const int Rounds = 100;

    /// <summary>Writes.</summary>
    public static async Task RunAsync(INetworkStore store, NetworkPlan plan, Report report, CancellationToken cancel)
    {
        var before = (await store.ChangeAsync(cancel)) * 1_000;
        await report.TimeAsync("recording one claim", Rounds, async round =>
            (await store.RecordAsync(new FactBatch { Claims = [plan.Claim((int)(plan.Claims + before) + round)] }, NetworkPlan.By, cancel)).Claims);
        var weakest = await store.WeakestAsync(WeakestQuestion.Any with { Limit = 2 * Rounds }, cancel);
        await report.TimeAsync("recording one review", Rounds, async round =>
        {
            var id = weakest.Relationships[round].Relationship.Id;
            return (await store.ReviewAsync(new Review($"r{before + round}", id, null, Verdict.Flag, null, null, "Measured.", NetworkPlan.By), cancel))!.Reviews.Count;
        });
    }
}
