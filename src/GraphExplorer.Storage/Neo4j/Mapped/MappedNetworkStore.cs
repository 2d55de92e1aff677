using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Mapped.Questions;

namespace GraphExplorer.Storage.Neo4j.Mapped;

/// <summary>The network in somebody else's Neo4j database, read by a mapping. Nothing is ever written there.</summary>
/// <param name="database">The database.</param>
internal sealed class MappedNetworkStore(ForeignDatabase database) : INetworkStore
{
    /// <inheritdoc/>
    public string? ReadOnlyBecause => "This is somebody else's database, which is only read.";

    /// <inheritdoc/>
    public Task<long> ChangeAsync(CancellationToken cancel) => database.ChangeAsync(cancel);

    /// <inheritdoc/>
    public async Task<StoreCounts> CountAsync(CancellationToken cancel)
    {
        var ground = await GroundAsync(cancel).ConfigureAwait(false);
        var counts = await CountAll.SoonAsync(ground, cancel).ConfigureAwait(false);
        return Counts(counts ?? new NetworkCounts(0, 0), await ChangeAsync(cancel).ConfigureAwait(false)) with { Counted = counts is not null };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel) => (await GroundAsync(cancel).ConfigureAwait(false)).Types;

    /// <inheritdoc/>
    public async Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel)
    {
        Limits.Check(question);
        var ground = await GroundAsync(cancel).ConfigureAwait(false);
        return question.Focus is { } focus
            ? await AskAround.AnswerAsync(ground, focus, question, cancel).ConfigureAwait(false)
            : await AskWhole.AnswerAsync(ground, question, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel)
    {
        Limits.CheckCount("entities", entityIds.Count, NetworkQuestion.MaxLimit);
        return await AmongNodes.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), entityIds, filter, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel)
    {
        Limits.Check("maxHops", maxHops, Limits.LongestPath);
        return await FindPath.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), from, to, maxHops, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel)
    {
        Limits.Check("limit", limit, Limits.MostHits);
        return await SearchNames.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), text, limit, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel)
    {
        Limits.Check("limit", question.Limit, WeakestQuestion.MaxLimit);
        return await WeakestTies.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), question, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) =>
        await CountNeighbours.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), entityId, shown, cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<EntityAccount?> EntityAsync(string id, CancellationToken cancel) =>
        await EntityAccounts.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), id, cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel) =>
        await RelationshipAccounts.AnswerAsync(await GroundAsync(cancel).ConfigureAwait(false), id, cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task<SourceList> SourcesAsync(IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => Task.FromResult(new SourceList([], null));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel)
    {
        var nodes = await FindNodes.InOrderAsync(await GroundAsync(cancel).ConfigureAwait(false), ids, cancel).ConfigureAwait(false);
        return [.. nodes.Select(node => node.Entity)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel) =>
        await FindNodes.NamedAsync(await GroundAsync(cancel).ConfigureAwait(false), normalNames, cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<Document> ReadDocumentsAsync(CancellationToken cancel) => AsyncEnumerable.Empty<Document>();

    /// <inheritdoc/>
    public IAsyncEnumerable<Speaker> ReadSpeakersAsync(CancellationToken cancel) => AsyncEnumerable.Empty<Speaker>();

    /// <inheritdoc/>
    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancel) => ReadAsync(ReadFacts.EntitiesAsync, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel) => ReadAsync(ReadFacts.TiesAsync, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimRecord> ReadClaimsAsync(CancellationToken cancel) => AsyncEnumerable.Empty<ClaimRecord>();

    /// <inheritdoc/>
    public IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancel) => AsyncEnumerable.Empty<Review>();

    /// <inheritdoc/>
    public Task<RecordOutcome> RecordAsync(FactBatch batch, Authorship by, CancellationToken cancel) => Task.FromException<RecordOutcome>(Refused());

    /// <inheritdoc/>
    public Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel) => Task.FromException<RelationshipAccount?>(Refused());

    /// <inheritdoc/>
    public async Task<StoreCheck> CheckAsync(bool repair, CancellationToken cancel)
    {
        var ground = await GroundAsync(cancel).ConfigureAwait(false);
        var trial = await database.TryAsync(ground.Mapping, cancel).ConfigureAwait(false);
        var counts = Counts(new NetworkCounts(trial.Entities, trial.Relationships), await ChangeAsync(cancel).ConfigureAwait(false));
        return new StoreCheck(counts, [.. trial.Faults.Select(fault => fault.ToString())], 0, 0) { Notes = [.. trial.Notes()] };
    }

    private static StoreCounts Counts(NetworkCounts counts, long change) => new(counts.Entities, counts.Relationships, 0, 0, 0, 0, 0, change);

    private Task<Ground> GroundAsync(CancellationToken cancel) => database.GroundAsync(cancel);

    private async IAsyncEnumerable<T> ReadAsync<T>(
        Func<Ground, CancellationToken, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var one in read(await GroundAsync(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false))
        {
            yield return one;
        }
    }

    private InvalidRequestException Refused() => new(
        $"{ReadOnlyBecause} Nothing was written to {database.Address}.",
        "Copy the network into a store of your own to record claims and reviews on it: graphexplorer copy --from … --to …");
}
