using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>The product's questions, each asked many times about other entities.</summary>
internal static class Questions
{
    /// <summary>Asks them.</summary>
    public static async Task RunAsync(INetworkStore store, NetworkPlan plan, int rounds, Report report, CancellationToken cancel)
    {
        await NeighbourhoodsAsync(store, plan, rounds, report, cancel);
        await PathsAsync(store, plan, rounds, report, cancel);
        await SearchesAsync(store, plan, rounds, report, cancel);
        await WeakestAsync(store, rounds, report, cancel);
        await WholeAsync(store, rounds, report, cancel);
    }

    private static string Someone(NetworkPlan plan, int round, int purpose) => $"e{new Dice(round, purpose).Below(plan.Entities)}";

    private static async Task NeighbourhoodsAsync(INetworkStore store, NetworkPlan plan, int rounds, Report report, CancellationToken cancel)
    {
        async Task<int> Around(string focus, int hops, NetworkFilter filter, int limit) =>
            (await store.AskAsync(new NetworkQuestion(focus, hops, filter, limit), cancel)).Entities.Count;

        var alliances = NetworkFilter.None with { Families = [Family.Alliance], Confidences = [Confidence.High, Confidence.Moderate] };
        await report.TimeAsync("neighbourhood of a random entity", rounds, round => Around(Someone(plan, round, 10), 1, NetworkFilter.None, 500));
        await report.TimeAsync("the same, filtered", rounds, round => Around(Someone(plan, round, 11), 1, alliances, 500));
        await report.TimeAsync("the same, two hops", rounds / 10, round => Around(Someone(plan, round, 12), 2, NetworkFilter.None, 500));
        await report.TimeAsync("neighbourhood of the hub, first 200", rounds / 10, _ => Around("e0", 1, NetworkFilter.None, 200));
        await report.TimeAsync("what is known of a random entity", rounds, async round =>
            (await store.EntityAsync(Someone(plan, round, 13), cancel))!.TotalTies);
    }

    private static async Task PathsAsync(INetworkStore store, NetworkPlan plan, int rounds, Report report, CancellationToken cancel) =>
        await report.TimeAsync("shortest path of two random entities", rounds, async round =>
            (await store.PathAsync(Someone(plan, round, 20), Someone(plan, round, 21), 8, cancel))?.Relationships.Count ?? 0);

    private static async Task SearchesAsync(INetworkStore store, NetworkPlan plan, int rounds, Report report, CancellationToken cancel)
    {
        async Task<int> Search(string text) => (await store.SearchAsync(text, 20, cancel)).Count;

        string Name(int round) => PlanNames.Of(new Dice(round, 30).Below(plan.Entities));
        await report.TimeAsync("search: a whole name", rounds, round => Search(Name(round)));
        await report.TimeAsync("search: two letters", rounds, round => Search(Name(round)[..2]));
        await report.TimeAsync("search: four letters", rounds, round => Search(Name(round)[..4]));
        await report.TimeAsync("search: words swapped, begun only", rounds, round =>
            Search(string.Join(' ', Name(round).Split(' ').Reverse().Select(word => word[..Math.Min(5, word.Length)]))));
        await report.TimeAsync("search: a typo in a word", rounds, round => Search(Mistyped(Name(round).Split(' ')[0])));
        await report.TimeAsync("search: a typo in each word", rounds, round => Search(string.Join(' ', Name(round).Split(' ').Select(Mistyped))));
        await report.TimeAsync("search: 呼罗", rounds, _ => Search("呼罗"));
    }

    private static string Mistyped(string word) => word.Length < 5 ? word : word[..2] + word[3] + word[2] + word[4..];

    private static async Task WeakestAsync(INetworkStore store, int rounds, Report report, CancellationToken cancel)
    {
        async Task<int> Weakest(WeakestQuestion question) => (await store.WeakestAsync(question, cancel)).Relationships.Count;

        string? after = null;
        await report.TimeAsync("100 weakest, page after page", rounds, async _ =>
        {
            var page = await store.WeakestAsync(WeakestQuestion.Any with { After = after }, cancel);
            after = page.Next;
            return page.Relationships.Count;
        });
        await report.TimeAsync("100 weakest of a type", rounds, round => Weakest(WeakestQuestion.Any with { Types = [$"type-{round % 24}"] }));
        await report.TimeAsync("100 weakest of a family between places", rounds, round =>
            Weakest(WeakestQuestion.Any with { Families = [(Family)(round % 8)], Kinds = [EntityKind.Place] }));
        await report.TimeAsync("100 weakest, flagged", rounds, _ => Weakest(WeakestQuestion.Any with { Flagged = true }));
        await report.TimeAsync("100 weakest, not reviewed", rounds, _ => Weakest(WeakestQuestion.Any with { Reviewed = false }));
    }

    private static async Task WholeAsync(INetworkStore store, int rounds, Report report, CancellationToken cancel)
    {
        async Task<int> Whole(NetworkFilter filter) => (await store.AskAsync(new NetworkQuestion(null, 1, filter), cancel)).Entities.Count;

        await report.TimeAsync("whole network, first 500", rounds / 10, _ => Whole(NetworkFilter.None));
        await report.TimeAsync("whole network, contested only, first 500", rounds / 10, _ => Whole(NetworkFilter.None with { Contested = true }));
        await report.TimeAsync("counts", rounds, async _ => (await store.CountAsync(cancel)).Claims);
        await report.TimeAsync("change number", rounds, async _ => (int)await store.ChangeAsync(cancel));
    }
}
