using System.Reflection;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>Asks a store everything that its contract has, and tells what was left unasked.</summary>
public static class EveryQuestion
{
    private static readonly NetworkFilter[] Filters =
    [
        NetworkFilter.None,
        NetworkFilter.None with { Kinds = [EntityKind.Organization, EntityKind.Event] },
        NetworkFilter.None with { Families = [Family.Structure] },
        NetworkFilter.None with { Types = ["part-of", "no-such-type"] },
        NetworkFilter.None with { Confidences = [Confidence.High] },
        NetworkFilter.None with { Confidences = [Confidence.Unassessed], Contested = false, Unsupported = true },
        NetworkFilter.None with { Contested = true },
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Asks all about two entities and a tie.</summary>
    /// <returns>What of the contract reads and was not asked.</returns>
    public static async Task<IReadOnlyList<string>> AskAsync(INetworkStore asked, string one, string other, string tie)
    {
        var store = Listening.To(asked);
        await store.ChangeAsync(Cancel);
        await store.CountAsync(Cancel);
        await store.TypesAsync(Cancel);
        foreach (var filter in Filters)
        {
            await store.AskAsync(new NetworkQuestion(null, 1, filter), Cancel);
            await store.AskAsync(new NetworkQuestion(one, NetworkQuestion.MaxHops, filter, 3), Cancel);
            await store.AmongAsync([one, other, "nobody"], filter, Cancel);
        }

        await store.PathAsync(one, other, 8, Cancel);
        await AskListsAsync(store, one, tie);
        await AskNamesAsync(store, one);
        await ReadAsync(store);
        await store.CheckAsync(repair: true, Cancel);
        return [.. typeof(INetworkStore).GetMethods().Select(method => method.Name).Except(((Listening)store).Heard).Except(["RecordAsync", "ReviewAsync", "get_ReadOnlyBecause"])];
    }

    private static async Task AskListsAsync(INetworkStore store, string one, string tie)
    {
        await store.WeakestAsync(WeakestQuestion.Any, Cancel);
        await store.WeakestAsync(WeakestQuestion.Any with { Kinds = [EntityKind.Person], Families = [Family.Structure], Flagged = false, Reviewed = false, Unsupported = true }, Cancel);
        await store.NeighbourCountsAsync(one, [], Cancel);
        await store.EntityAsync(one, Cancel);
        await store.RelationshipAsync(tie, Cancel);
        await store.RelationshipOfClaimAsync("a claim", Cancel);
        await store.SourcesAsync([tie], Cancel);
        await store.TiesOfDocumentAsync("a document", [tie], Cancel);
    }

    private static async Task AskNamesAsync(INetworkStore store, string one)
    {
        await store.SearchAsync("a", 10, Cancel);
        await store.SearchAsync("'}) DETACH DELETE n //", 10, Cancel);
        await store.EntitiesAsync([one, "Human:' OR true //"], Cancel);
        await store.EntitiesNamedAsync(["ada moreau"], Cancel);
    }

    private static async Task ReadAsync(INetworkStore store)
    {
        await store.ReadDocumentsAsync(Cancel).ToListAsync(Cancel);
        await store.ReadSpeakersAsync(Cancel).ToListAsync(Cancel);
        await store.ReadEntitiesAsync(Cancel).ToListAsync(Cancel);
        await store.ReadRelationshipsAsync(Cancel).ToListAsync(Cancel);
        await store.ReadClaimsAsync(Cancel).ToListAsync(Cancel);
        await store.ReadReviewsAsync(Cancel).ToListAsync(Cancel);
    }

    /// <summary>Notes what of the contract is asked, and passes it on.</summary>
    public class Listening : DispatchProxy
    {
        private INetworkStore _store = null!;

        public HashSet<string> Heard { get; } = [];

        public static INetworkStore To(INetworkStore store)
        {
            var listening = Create<INetworkStore, Listening>();
            ((Listening)listening)._store = store;
            return listening;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Heard.Add(targetMethod!.Name);
            return targetMethod.Invoke(_store, args);
        }
    }
}
