using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Web.Tests;

/// <summary>A store that answers nothing; a test's own store answers what the test needs.</summary>
public abstract class NoStore : INetworkStore
{
    public virtual Task<long> ChangeAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<StoreCounts> CountAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<EntityAccount?> EntityAsync(string id, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<SourceList> SourcesAsync(IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<Document> ReadDocumentsAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<Speaker> ReadSpeakersAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<ClaimRecord> ReadClaimsAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<RecordOutcome> RecordAsync(FactBatch batch, Authorship by, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel) => throw new NotSupportedException();

    public virtual Task<StoreCheck> CheckAsync(bool repair, CancellationToken cancel) => throw new NotSupportedException();
}
