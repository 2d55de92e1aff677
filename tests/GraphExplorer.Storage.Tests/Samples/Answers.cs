using CsCheck;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Every question of the contract, some made by chance, and what a store answers.</summary>
/// <param name="Networks">Neighbourhoods and whole networks.</param>
/// <param name="Weakest">Weakest ties.</param>
/// <param name="Sets">Sets of entities.</param>
/// <param name="Paths">Paths.</param>
public sealed record Answers(
    IReadOnlyList<NetworkQuestion> Networks,
    IReadOnlyList<WeakestQuestion> Weakest,
    IReadOnlyList<string[]> Sets,
    IReadOnlyList<(string From, string To, int Hops)> Paths)
{
    /// <summary>Any questions.</summary>
    public static readonly Gen<Answers> Any = Gen.Select(
        RandomQuestions.Network.Array[6], RandomQuestions.Weakest.Array[4], RandomQuestions.Ids.Array[3], RandomQuestions.Path.Array[4],
        (networks, weakest, sets, paths) => new Answers(networks, weakest, sets, paths));

    /// <summary>What a store answers to all of them, question by question.</summary>
    public async Task<string> OfAsync(INetworkStore store, CancellationToken cancel)
    {
        var ties = await store.ReadRelationshipsAsync(cancel).Select(tie => tie.Relationship.Id).ToListAsync(cancel);
        var claims = await store.ReadClaimsAsync(cancel).ToListAsync(cancel);
        var documents = await store.ReadDocumentsAsync(cancel).ToListAsync(cancel);
        return string.Join('\n', [
            .. await EachAsync(Networks, question => store.AskAsync(question, cancel)),
            .. await EachAsync(Weakest, question => PagesAsync(store, question, cancel)),
            .. await EachAsync(Sets, ids => store.AmongAsync(ids, Networks[0].Filter, cancel)),
            .. await EachAsync(Sets, ids => store.NeighbourCountsAsync("e0", ids, cancel)),
            .. await EachAsync(Sets, async ids => Sorted(await store.EntitiesAsync(ids, cancel))),
            .. await EachAsync(Sets, async ids => Sorted(await store.EntitiesNamedAsync(ids, cancel))),
            .. await EachAsync(Paths, path => LengthAsync(store, path, cancel)),
            .. await EachAsync(["e0", "e1", "e2", "e3", "e4", "e5"], id => store.EntityAsync(id, cancel)),
            .. await EachAsync([.. ties, "unknown"], id => store.RelationshipAsync(id, cancel)),
            .. await EachAsync([.. claims.Select(one => one.Claim.Id), "unknown"], id => store.RelationshipOfClaimAsync(id, cancel)),
            .. await EachAsync([ties, ties.Take(2)], some => store.SourcesAsync([.. some], cancel)),
            .. await EachAsync(documents, one => store.TiesOfDocumentAsync(one.Id, ties, cancel)),
            .. await EachAsync(["e1", "E", "e9", "epsilon"], text => store.SearchAsync(text, 3, cancel)),
            Told.Of(await store.CountAsync(cancel)),
            Told.Of(await store.ReadRelationshipsAsync(cancel).ToListAsync(cancel)),
            Told.Of(claims),
            Told.Of(documents),
            Told.Of(await store.ReadSpeakersAsync(cancel).ToListAsync(cancel)),
            Told.Of(await store.ReadReviewsAsync(cancel).ToListAsync(cancel)),
        ]);
    }

    /// <summary>What a store answers to a few of them, cheap enough to be asked after every write.</summary>
    public async Task<string> OfFewAsync(INetworkStore store, CancellationToken cancel) => string.Join('\n', [
        .. await EachAsync(Networks.Take(1), question => store.AskAsync(question, cancel)),
        .. await EachAsync(Weakest.Take(1), question => PagesAsync(store, question, cancel)),
        .. await EachAsync(["e0", "e1"], id => store.EntityAsync(id, cancel)),
        Told.Of(await store.CountAsync(cancel)),
    ]);

    private static async Task<IEnumerable<string>> EachAsync<TQuestion, TAnswer>(IEnumerable<TQuestion> questions, Func<TQuestion, Task<TAnswer>> ask)
    {
        var told = new List<string>();
        foreach (var question in questions)
        {
            told.Add($"{Told.Of(question)} -> {await OrRefusalAsync(() => ask(question))}");
        }

        return told;
    }

    private static async Task<string> OrRefusalAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return Told.Of(await ask());
        }
        catch (GraphExplorerException fault)
        {
            return Told.Of((fault.GetType().Name, fault.Message));
        }
    }

    private static async Task<List<WeakestPage>> PagesAsync(INetworkStore store, WeakestQuestion question, CancellationToken cancel)
    {
        var pages = new List<WeakestPage> { await store.WeakestAsync(question, cancel) };
        while (pages[^1].Next is { } next)
        {
            pages.Add(await store.WeakestAsync(question with { After = next }, cancel));
        }

        return pages;
    }

    /// <summary>Which of several shortest paths is found is the store's affair: its length is not, nor that each of its ties leads on.</summary>
    private static async Task<(int? Length, bool LeadsOn)> LengthAsync(
        INetworkStore store, (string From, string To, int Hops) path, CancellationToken cancel)
    {
        var found = await store.PathAsync(path.From, path.To, path.Hops, cancel);
        var stops = found?.Entities.Select(one => one.Entity.Id).ToList() ?? [];
        var leadsOn = found is null || (stops[0] == path.From && stops[^1] == path.To && found.Relationships
            .Select((tie, at) => new HashSet<string> { tie.Relationship.From, tie.Relationship.To }.SetEquals([stops[at], stops[at + 1]]))
            .All(leads => leads));
        return (found?.Relationships.Count, leadsOn);
    }

    private static List<string> Sorted<T>(IEnumerable<T> entities) => [.. entities.Select(one => Told.Of(one)).Order(StringComparer.Ordinal)];
}
