using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Questions;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Embedded.Schema;
using GraphExplorer.Storage.Embedded.Writing;

namespace GraphExplorer.Storage.Embedded;

/// <summary>The network in a SQLite file. It is opened by the first operation, and closed, its log moved into the file, when disposed.</summary>
internal sealed class EmbeddedNetworkStore : INetworkStore, IDisposable
{
    private readonly EmbeddedDatabase _database;
    private TypeList? _types;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="path">Where the file lies or will lie.</param>
    public EmbeddedNetworkStore(string path) =>
        _database = new EmbeddedDatabase(path, NetworkSchema.Newest, Mending.AtTheStart);

    /// <inheritdoc/>
    public Task<long> ChangeAsync(CancellationToken cancel) => _database.ReadAsync(StateRow.Change, cancel);

    /// <inheritdoc/>
    public Task<StoreCounts> CountAsync(CancellationToken cancel) => AskAsync(StateRow.Counts, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel) =>
        AskAsync(session => Types(session).ById, cancel);

    /// <inheritdoc/>
    public Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel)
    {
        Limits.Check(question);
        return AskAsync(session => AskNetwork.Answer(session, Types(session), question), cancel);
    }

    /// <inheritdoc/>
    public Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel)
    {
        Limits.CheckCount("entities", entityIds.Count, NetworkQuestion.MaxLimit);
        return AskAsync(session => AmongEntities.Answer(session, Types(session), entityIds, filter), cancel);
    }

    /// <inheritdoc/>
    public Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel)
    {
        Limits.Check("maxHops", maxHops, Limits.LongestPath);
        return AskAsync(session => FindPath.Answer(session, Types(session), from, to, maxHops), cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel)
    {
        Limits.Check("limit", limit, Limits.MostHits);
        return AskAsync(session => SearchNames.Answer(session, text, limit), cancel);
    }

    /// <inheritdoc/>
    public Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel)
    {
        Limits.Check("limit", question.Limit, WeakestQuestion.MaxLimit);
        return AskAsync(session => WeakestTies.Answer(session, Types(session), question), cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) =>
        AskAsync(session => CountNeighbours.Answer(session, Types(session), entityId, shown), cancel);

    /// <inheritdoc/>
    public Task<EntityAccount?> EntityAsync(string id, CancellationToken cancel) =>
        AskAsync(session => EntityAccounts.Answer(session, Types(session), id), cancel);

    /// <inheritdoc/>
    public Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel) =>
        AskAsync(session => RelationshipAccounts.Answer(session, Types(session), id), cancel);

    /// <inheritdoc/>
    public Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel) => AskAsync(
        session => session.Text("SELECT r.id FROM claim c JOIN relationship r ON r.key = c.relationship WHERE c.id = ?1", claimId), cancel);

    /// <inheritdoc/>
    public Task<SourceList> SourcesAsync(IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        AskAsync(session => ListSources.Answer(session, relationshipIds), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        AskAsync(session => TiesOfDocument.Answer(session, documentId, relationshipIds), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        AskAsync(session => FindEntities.ById(session, ids), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel) =>
        AskAsync(session => FindEntities.Named(session, normalNames), cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Document> ReadDocumentsAsync(CancellationToken cancel) =>
        ReadFacts.InBatches(_database, DocumentRows.After, document => document.Id, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Speaker> ReadSpeakersAsync(CancellationToken cancel) =>
        ReadFacts.InBatches(_database, SpeakerRows.After, speaker => speaker.Id, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancel) =>
        ReadFacts.InBatches(_database, EntityRows.After, entity => entity.Id, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel) =>
        ReadFacts.InBatches(_database, RelationshipRows.After, tie => tie.Relationship.Id, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimRecord> ReadClaimsAsync(CancellationToken cancel) =>
        ReadFacts.InBatches(_database, ReadFacts.Claims, record => record.Claim.Id, cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancel) => ReadFacts.Reviews(_database, cancel);

    /// <inheritdoc/>
    public Task<RecordOutcome> RecordAsync(FactBatch batch, Authorship by, CancellationToken cancel) =>
        _database.WriteAsync(session => RecordFacts.Run(session, Types(session), batch, by), cancel);

    /// <inheritdoc/>
    public Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel) =>
        _database.WriteAsync(session => RecordReview.Run(session, Types(session), review), cancel);

    /// <inheritdoc/>
    public Task<StoreCheck> CheckAsync(bool repair, CancellationToken cancel) =>
        StoreChecking.RunAsync(_database, repair, cancel);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    /// <summary>Answers a question; where a projection is behind its facts, mends it first.</summary>
    private async Task<T> AskAsync<T>(Func<Session, T> question, CancellationToken cancel)
    {
        var (behind, answer) = await _database.ReadAsync(
            session => Projections.AnyBehind(session) ? (true, default!) : (false, question(session)), cancel);
        if (behind)
        {
            await Mending.AllAsync(_database, cancel);
            answer = await _database.ReadAsync(question, cancel);
        }

        return answer;
    }

    private TypeList Types(Session session) => _types = TypeList.Now(session, _types);
}
