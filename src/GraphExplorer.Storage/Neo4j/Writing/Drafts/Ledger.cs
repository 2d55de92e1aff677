using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>One write as it is made up: what is known, what is added to it, which known ties it touches. Nothing is sent from here.</summary>
/// <param name="known">What the database holds.</param>
/// <param name="by">Who writes, and when.</param>
internal sealed class Ledger(BatchKnowledge known, Authorship by) : IReviewable
{
    /// <summary>What the database holds.</summary>
    public BatchKnowledge Known => known;

    /// <summary>Who writes, and when.</summary>
    public Authorship By => by;

    /// <summary>What is added, counted.</summary>
    public Additions Added { get; } = new();

    /// <summary>Every type as it will be.</summary>
    public Dictionary<string, RelationshipType> Types { get; } = new(known.Types, StringComparer.Ordinal);

    /// <summary>Ids of new and reworded types.</summary>
    public HashSet<string> ChangedTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>New documents.</summary>
    public Dictionary<string, Document> NewDocuments { get; } = new(StringComparer.Ordinal);

    /// <summary>New speakers.</summary>
    public Dictionary<string, Speaker> NewSpeakers { get; } = new(StringComparer.Ordinal);

    /// <summary>Known speakers who get their first grade.</summary>
    public Dictionary<string, Speaker> Graded { get; } = new(StringComparer.Ordinal);

    /// <summary>Entities that the batch brings.</summary>
    public Dictionary<string, EntityDraft> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>New ties.</summary>
    public Dictionary<string, TieDraft> NewTies { get; } = new(StringComparer.Ordinal);

    /// <summary>Claims, new ones and known ones with more beside them.</summary>
    public Dictionary<string, ClaimDraft> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>New reviews, naming the tie that they or their claim are about.</summary>
    public Dictionary<string, Review> NewReviews { get; } = new(StringComparer.Ordinal);

    /// <summary>Known ties whose facts change.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    /// <summary>A document.</summary>
    public Document Document(string id) => NewDocuments.GetValueOrDefault(id) ?? known.Documents[id];

    /// <summary>A speaker as they will be.</summary>
    public Speaker Speaker(string id) => NewSpeakers.GetValueOrDefault(id) ?? Graded.GetValueOrDefault(id) ?? known.Speakers[id];

    /// <summary>The kind of an entity.</summary>
    public EntityKind Kind(string id) => known.Kind(id) ?? Entities[id].Entity.Kind;

    /// <summary>Notes that facts on a tie change, which its assessment must take up; a new one is assessed as a whole anyway.</summary>
    public void Touch(string? tie)
    {
        if (tie is not null && !NewTies.ContainsKey(tie))
        {
            Touched.Add(tie);
        }
    }

    /// <inheritdoc/>
    public Review? Review(string id) => NewReviews.GetValueOrDefault(id) ?? known.Reviews.GetValueOrDefault(id);

    /// <inheritdoc/>
    public bool HasTie(string id) => NewTies.ContainsKey(id) || known.Ties.Contains(id);

    /// <inheritdoc/>
    public ReviewSubject? OfClaim(string id) =>
        Claims.GetValueOrDefault(id)?.Subject ?? (known.Claims.TryGetValue(id, out var claim) ? new ClaimDraft(claim).Subject : null);
}
