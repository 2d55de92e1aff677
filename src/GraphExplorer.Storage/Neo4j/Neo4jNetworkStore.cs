using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Questions;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Writing;
using GraphExplorer.Storage.Neo4j.Writing.Checking;

namespace GraphExplorer.Storage.Neo4j;

/// <summary>The network in a Neo4j database that is ours. It is opened by the first operation.</summary>
/// <param name="transport">The wire; closed with the store.</param>
/// <param name="clock">The clock.</param>
/// <param name="mayFound">Whether an empty database is made ours.</param>
internal sealed class Neo4jNetworkStore(INeo4jTransport transport, TimeProvider clock, bool mayFound) : INetworkStore, IAsyncDisposable
{
    private readonly GraphDatabase _database = new(transport, clock, mayFound);

    /// <inheritdoc/>
    public Task<long> ChangeAsync(CancellationToken cancel) => StoreState.ChangeAsync(_database, cancel);

    /// <inheritdoc/>
    public Task<StoreCounts> CountAsync(CancellationToken cancel) => StoreState.CountAsync(_database, cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel) =>
        (await _database.TypesAsync(await _database.StateAsync(cancel), cancel)).ById;

    /// <inheritdoc/>
    public Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel)
    {
        Limits.Check(question);
        return AskNetwork.AnswerAsync(_database, question, cancel);
    }

    /// <inheritdoc/>
    public Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel)
    {
        Limits.CheckCount("entities", entityIds.Count, NetworkQuestion.MaxLimit);
        return AmongEntities.AnswerAsync(_database, entityIds, filter, cancel);
    }

    /// <inheritdoc/>
    public Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel)
    {
        Limits.Check("maxHops", maxHops, Limits.LongestPath);
        return FindPath.AnswerAsync(_database, from, to, maxHops, cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel)
    {
        Limits.Check("limit", limit, Limits.MostHits);
        return SearchNames.AnswerAsync(_database, text, limit, cancel);
    }

    /// <inheritdoc/>
    public Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel)
    {
        Limits.Check("limit", question.Limit, WeakestQuestion.MaxLimit);
        return WeakestTies.AnswerAsync(_database, question, cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) =>
        CountNeighbours.AnswerAsync(_database, entityId, shown, cancel);

    /// <inheritdoc/>
    public Task<EntityAccount?> EntityAsync(string id, CancellationToken cancel) => EntityAccounts.AnswerAsync(_database, id, cancel);

    /// <inheritdoc/>
    public Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel) =>
        RelationshipAccounts.AnswerAsync(_database, id, cancel);

    /// <inheritdoc/>
    public Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel) =>
        RelationshipOfClaim.AnswerAsync(_database, claimId, cancel);

    /// <inheritdoc/>
    public Task<SourceList> SourcesAsync(IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        ListSources.AnswerAsync(_database, relationshipIds, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        TiesOfDocument.AnswerAsync(_database, documentId, relationshipIds, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        FindEntities.AnswerAsync(_database, ids, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel) =>
        FindNamed.AnswerAsync(_database, normalNames, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Document> ReadDocumentsAsync(CancellationToken cancel) => ReadDocuments.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Speaker> ReadSpeakersAsync(CancellationToken cancel) => ReadSpeakers.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancel) => ReadEntities.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel) =>
        ReadRelationships.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimRecord> ReadClaimsAsync(CancellationToken cancel) => ReadClaims.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancel) => ReadReviews.AnswerAsync(_database, cancel);

    /// <inheritdoc/>
    public Task<RecordOutcome> RecordAsync(FactBatch batch, Authorship by, CancellationToken cancel) =>
        RecordFacts.RunAsync(_database, batch, by, cancel);

    /// <inheritdoc/>
    public Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel) => RecordReview.RunAsync(_database, review, cancel);

    /// <inheritdoc/>
    public Task<StoreCheck> CheckAsync(bool repair, CancellationToken cancel) => StoreChecking.RunAsync(_database, repair, cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
