using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Questions;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>The product's questions.</summary>
internal static class Questions
{
    private static readonly NetworkFilter Alliances =
        NetworkFilter.None with { Families = [Family.Alliance], Confidences = [Confidence.High, Confidence.Moderate] };

    /// <summary>All of them.</summary>
    public static IEnumerable<Question> All(NetworkPlan plan, int rounds, CancellationToken cancel) =>
        [.. Neighbourhoods(plan, rounds, cancel), .. Searches(plan, rounds, cancel), .. Weakest(rounds, cancel), .. Whole(rounds, cancel)];

    private static string Someone(NetworkPlan plan, int round, int purpose) => $"e{new Dice(round, purpose).Below(plan.Entities)}";

    private static IEnumerable<Question> Neighbourhoods(NetworkPlan plan, int rounds, CancellationToken cancel)
    {
        async Task<int> Around(INetworkStore store, string focus, int hops, NetworkFilter filter, int limit) =>
            (await store.AskAsync(new NetworkQuestion(focus, hops, filter, limit), cancel)).Entities.Count;

        yield return new Question(
            "neighbourhood of a random entity", rounds, (store, round) => Around(store, Someone(plan, round, 10), 1, NetworkFilter.None, 500),
            new Bare(BareStatements.Neighbourhood, round => new { id = Someone(plan, round, 10), limit = 500 }),
            (file, round) => () => file.Ask(BareSql.Neighbourhood, Someone(plan, round, 10), 500));
        yield return new Question("the same, filtered", rounds, (store, round) => Around(store, Someone(plan, round, 11), 1, Alliances, 500));
        yield return new Question(
            "the same, two hops", rounds / 3, (store, round) => Around(store, Someone(plan, round, 12), 2, NetworkFilter.None, 500),
            new Bare(BareStatements.TwoHops, round => new { id = Someone(plan, round, 12), limit = 500 }),
            (file, round) => () => file.Ask(BareSql.TwoHops, Someone(plan, round, 12), 500));
        yield return new Question(
            "neighbourhood of the hub, first 200", rounds / 3, (store, _) => Around(store, "e0", 1, NetworkFilter.None, 200),
            new Bare(BareStatements.Neighbourhood, _ => new { id = "e0", limit = 200 }),
            (file, _) => () => file.Ask(BareSql.Neighbourhood, "e0", 200));
        yield return new Question("what is known of a random entity", rounds, async (store, round) =>
            (await store.EntityAsync(Someone(plan, round, 13), cancel))!.TotalTies);
        yield return new Question(
            "shortest path of two random entities", rounds,
            async (store, round) => (await store.PathAsync(Someone(plan, round, 20), Someone(plan, round, 21), 8, cancel))?.Relationships.Count ?? 0,
            new Bare(BareStatements.Path, round => new { from = Someone(plan, round, 20), to = Someone(plan, round, 21) }),
            (file, round) => () => BarePath.Ask(file, Someone(plan, round, 20), Someone(plan, round, 21)));
    }

    private static IEnumerable<Question> Searches(NetworkPlan plan, int rounds, CancellationToken cancel)
    {
        string Name(int round) => PlanNames.Of(new Dice(round, 30).Below(plan.Entities));

        Question Search(string name, Func<int, string> text) => new(
            name, rounds, async (store, round) => (await store.SearchAsync(text(round), 20, cancel)).Count,
            new Bare(BareStatements.Search, round => Lucene(SearchName.Fold(text(round)))),
            (file, round) => BareSearch.Ready(file, text(round)));

        yield return Search("search: a whole name", Name);
        yield return Search("search: two letters", round => Name(round)[..2]);
        yield return Search("search: four letters", round => Name(round)[..4]);
        yield return Search(
            "search: words swapped, begun only",
            round => string.Join(' ', Name(round).Split(' ').Reverse().Select(word => word[..Math.Min(5, word.Length)])));
        yield return Search("search: a typo in a word", round => Mistyped(Name(round).Split(' ')[0]));
        yield return Search("search: a typo in each word", round => string.Join(' ', Name(round).Split(' ').Select(Mistyped)));
        yield return Search("search: 呼罗", _ => "呼罗");
    }

    private static object Lucene(SearchText text) => new
    {
        squeezed = text.Squeezed,
        typed = new LuceneQuery(forgiving: false).Of(text),
        meant = new LuceneQuery(forgiving: true).Of(text),
    };

    private static string Mistyped(string word) => word.Length < 5 ? word : word[..2] + word[3] + word[2] + word[4..];

    private static IEnumerable<Question> Weakest(int rounds, CancellationToken cancel)
    {
        async Task<int> Ask(INetworkStore store, WeakestQuestion question) => (await store.WeakestAsync(question, cancel)).Relationships.Count;

        var after = new Dictionary<INetworkStore, string?>();
        yield return new Question("100 weakest, page after page", rounds, async (store, _) =>
        {
            var page = await store.WeakestAsync(WeakestQuestion.Any with { After = after.GetValueOrDefault(store) }, cancel);
            after[store] = page.Next;
            return page.Relationships.Count;
        });
        yield return new Question(
            "100 weakest", rounds, (store, _) => Ask(store, WeakestQuestion.Any), new Bare(BareStatements.Weakest, _ => new { after = "" }),
            (file, _) => () => file.Ask(BareSql.Weakest));
        yield return new Question(
            "100 weakest of a type", rounds, (store, round) => Ask(store, WeakestQuestion.Any with { Types = [$"type-{round % 24}"] }),
            new Bare(BareStatements.WeakestOfType, round => new { type = $"type-{round % 24}" }),
            (file, round) => () => file.Ask(BareSql.WeakestOfType, $"type-{round % 24}"));
        yield return new Question("100 weakest of a family between places", rounds, (store, round) =>
            Ask(store, WeakestQuestion.Any with { Families = [(Family)(round % 8)], Kinds = [EntityKind.Place] }));
        yield return new Question("100 weakest, flagged", rounds, (store, _) => Ask(store, WeakestQuestion.Any with { Flagged = true }));
        yield return new Question("100 weakest, not reviewed", rounds, (store, _) => Ask(store, WeakestQuestion.Any with { Reviewed = false }));
    }

    private static IEnumerable<Question> Whole(int rounds, CancellationToken cancel)
    {
        async Task<int> Ask(INetworkStore store, NetworkFilter filter) =>
            (await store.AskAsync(new NetworkQuestion(null, 1, filter), cancel)).Entities.Count;

        yield return new Question(
            "whole network, first 500", rounds / 3, (store, _) => Ask(store, NetworkFilter.None), new Bare(BareStatements.Whole, _ => new { }),
            (file, _) => () => file.Ask(BareSql.Whole));
        yield return new Question(
            "whole network, contested only, first 500", rounds / 10, (store, _) => Ask(store, NetworkFilter.None with { Contested = true }));
        yield return new Question(
            "counts", rounds, async (store, _) => (await store.CountAsync(cancel)).Claims, new Bare(BareStatements.Counts, _ => new { }),
            (file, _) => () => file.Ask(BareSql.Counts));
        yield return new Question(
            "change number", rounds, async (store, _) => (int)await store.ChangeAsync(cancel), new Bare(BareStatements.Change, _ => new { }),
            (file, _) => () => file.Ask(BareSql.Change));
    }
}
