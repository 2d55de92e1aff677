using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Stores;

/// <summary>
/// Where entities, relationships, claims, speakers, documents and reviews lie. Every operation leaves the caller's
/// thread free, can be cancelled in mid-question, and runs in the store, never by loading it. Faults:
/// <see cref="Faults.StoreRefusedException"/> where the store cannot be used,
/// <see cref="Faults.InvalidRequestException"/> where a rule refuses what is asked; then nothing was changed.
/// </summary>
public interface INetworkStore
{
    /// <summary>Why nothing can be written here, a sentence; null where it can.</summary>
    string? ReadOnlyBecause => null;

    /// <summary>The number of the last change, by whichever process; cheap enough to ask every second.</summary>
    Task<long> ChangeAsync(CancellationToken cancel);

    /// <summary>What the store holds.</summary>
    Task<StoreCounts> CountAsync(CancellationToken cancel);

    /// <summary>Every relationship type, by id.</summary>
    Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel);

    /// <summary>The neighbourhood of a focus, or the whole network; <see cref="Faults.NotFoundException"/> for an unknown focus.</summary>
    Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel);

    /// <summary>These entities (unknown ids are left out) and the ties among them that pass; at most <see cref="NetworkQuestion.MaxLimit"/> ids.</summary>
    Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel);

    /// <summary>A shortest path over supported and claimless ties, or null where there is none of at most that many hops; <see cref="Faults.NotFoundException"/> for an unknown end.</summary>
    Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel);

    /// <summary>Entities by any of their names, best first; forgives typos from five letters up, takes words by prefix and in any order.</summary>
    Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel);

    /// <summary>The weakest ties, a page at a time.</summary>
    Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel);

    /// <summary>How many neighbours, not among those shown, an expansion of the entity would add, by family.</summary>
    Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel);

    /// <summary>All that is known of an entity, or null.</summary>
    Task<EntityAccount?> EntityAsync(string id, CancellationToken cancel);

    /// <summary>All that is known of a relationship, or null.</summary>
    Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel);

    /// <summary>The relationship whose claim this is, or null where the claim is unknown or about something else.</summary>
    Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel);

    /// <summary>The documents behind these relationships, and the strictest handling among their claims.</summary>
    Task<SourceList> SourcesAsync(IReadOnlyCollection<string> relationshipIds, CancellationToken cancel);

    /// <summary>Those of these relationships that a claim of the document, not withdrawn, speaks of; in the order given, each once.</summary>
    Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel);

    /// <summary>The entities with these ids; unknown ones are left out.</summary>
    Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel);

    /// <summary>Every entity that has one of these normalized names (<see cref="Identity.NormalName"/>) among its names.</summary>
    Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel);

    /// <summary>Every document, by id; read as a stream.</summary>
    IAsyncEnumerable<Document> ReadDocumentsAsync(CancellationToken cancel);

    /// <summary>Every speaker, by id; read as a stream.</summary>
    IAsyncEnumerable<Speaker> ReadSpeakersAsync(CancellationToken cancel);

    /// <summary>Every entity, by id, from a store that is only read (<see cref="ReadOnlyBecause"/>) in an order of its own; read as a stream.</summary>
    IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancel);

    /// <summary>Every relationship with its assessment, by id, from a store that is only read in an order of its own; read as a stream.</summary>
    IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel);

    /// <summary>Every claim with what is recorded beside it, by id; read as a stream.</summary>
    IAsyncEnumerable<ClaimRecord> ReadClaimsAsync(CancellationToken cancel);

    /// <summary>Every review, oldest first; read as a stream.</summary>
    IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancel);

    /// <summary>Records facts, all or none, durably when the task ends; recording twice is recording once.</summary>
    Task<RecordOutcome> RecordAsync(FactBatch batch, Authorship by, CancellationToken cancel);

    /// <summary>Appends a review under <see cref="ReviewRules"/>, and gives the account as it is now (null for a claim about something else than a tie). A known id changes nothing.</summary>
    Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel);

    /// <summary>Integrity, counts, projections behind their facts; mends the latter where asked.</summary>
    Task<StoreCheck> CheckAsync(bool repair, CancellationToken cancel);
}
