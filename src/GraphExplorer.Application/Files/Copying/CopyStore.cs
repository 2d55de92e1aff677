using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files.Copying;

/// <summary>
/// Copies everything from one network store into another, and compares both at the end. Recording twice is recording
/// once, so that a copy that was cut off is simply run again: what the second store has already is passed over.
/// </summary>
/// <param name="from">The store that is read.</param>
/// <param name="to">The store that is written to.</param>
public sealed class CopyStore(INetworkStore from, INetworkStore to)
{
    private const int Size = 5_000;

    /// <summary>Copies, and compares.</summary>
    /// <param name="by">Who copies; what was recorded keeps who recorded it.</param>
    /// <param name="progress">Is told how far it has come, or null.</param>
    /// <param name="cancel">Ends it; what was copied stays.</param>
    public async Task<CopyReport> RunAsync(Authorship by, IProgress<CopyProgress>? progress, CancellationToken cancel)
    {
        var before = await from.ChangeAsync(cancel);
        var counts = await from.CountAsync(cancel);
        var types = await from.TypesAsync(cancel);
        var added = await to.RecordAsync(new FactBatch { Types = await TypesToAddAsync(types, cancel) }, by, cancel);
        added = added.Plus(await MoveAsync("documents", counts.Documents, from.ReadDocumentsAsync(cancel), some => new FactBatch { Documents = some }));
        added = added.Plus(await MoveAsync("entities", counts.Entities, from.ReadEntitiesAsync(cancel), some => new FactBatch { Entities = some }));
        added = added.Plus(await MoveAsync("speakers", counts.Speakers, from.ReadSpeakersAsync(cancel), some => new FactBatch { Speakers = some }));
        added = added.Plus(await MoveAsync(
            "relationships",
            counts.Relationships + counts.Unsupported,
            OwnOrder.TiesAsync(from, types, cancel),
            some => new FactBatch { Relationships = [.. some.Select(tie => tie.Relationship)] }));
        added = added.Plus(await MoveAsync("claims", counts.Claims, from.ReadClaimsAsync(cancel), some => new FactBatch { Claims = some }));
        added = added.Plus(await MoveAsync("reviews", counts.Reviews, from.ReadReviewsAsync(cancel), some => new FactBatch { Reviews = some }));
        var kinds = await CompareAsync(types, progress, cancel);
        return new CopyReport(added, kinds) { SourceMoved = await from.ChangeAsync(cancel) != before };

        async Task<RecordOutcome> MoveAsync<T>(string kind, long total, IAsyncEnumerable<T> facts, Func<T[], FactBatch> batch)
        {
            var (outcome, done) = (new RecordOutcome(0, 0, 0, 0, 0, 0, 0, 0, 0), 0L);
            await foreach (var some in facts.Chunk(Size).WithCancellation(cancel))
            {
                outcome = outcome.Plus(await to.RecordAsync(batch(some), by, cancel));
                progress?.Report(new CopyProgress(kind, Compares: false, done += some.Length, total));
            }

            return outcome;
        }
    }

    // a mapping knows no rules for the ends of a type: where the second store has the type, its own stay in force; one
    // that is mutual here and directed there is sent all the same, for the store to refuse
    private async Task<IReadOnlyList<RelationshipType>> TypesToAddAsync(IReadOnlyDictionary<string, RelationshipType> types, CancellationToken cancel)
    {
        if (from.ReadOnlyBecause is null)
        {
            return [.. types.Values];
        }

        var known = await to.TypesAsync(cancel);
        return [.. types.Values.Where(type => known.GetValueOrDefault(type.Id)?.Mutual != type.Mutual)];
    }

    private async Task<IReadOnlyList<KindComparison>> CompareAsync(
        IReadOnlyDictionary<string, RelationshipType> types, IProgress<CopyProgress>? progress, CancellationToken cancel) =>
    [
        await CompareAsync("types", store => Types(store, cancel), progress, cancel),
        await CompareAsync("documents", store => store.ReadDocumentsAsync(cancel), progress, cancel),
        await CompareAsync("speakers", store => store.ReadSpeakersAsync(cancel), progress, cancel),
        await CompareAsync("entities", store => OwnOrder.EntitiesAsync(store, cancel), progress, cancel),
        await CompareAsync("relationships", store => OwnOrder.TiesAsync(store, types, cancel), progress, cancel),
        await CompareAsync("claims", store => store.ReadClaimsAsync(cancel), progress, cancel),
        await CompareAsync("reviews", store => store.ReadReviewsAsync(cancel), progress, cancel),
    ];

    private async Task<KindComparison> CompareAsync<T>(
        string kind, Func<INetworkStore, IAsyncEnumerable<T>> facts, IProgress<CopyProgress>? progress, CancellationToken cancel)
    {
        void Tell(long items)
        {
            if (items % Size == 0)
            {
                progress?.Report(new CopyProgress(kind, Compares: true, items, 0));
            }
        }

        var (first, second) = (await ContentHash.OfAsync(facts(from), Tell, cancel), await ContentHash.OfAsync(facts(to), Tell, cancel));
        return new KindComparison(kind, first.Count, second.Count, first == second);
    }

    private static async IAsyncEnumerable<RelationshipType> Types(
        INetworkStore store, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var type in (await store.TypesAsync(cancel)).Values.OrderBy(type => type.Id, StringComparer.Ordinal))
        {
            yield return type;
        }
    }
}
