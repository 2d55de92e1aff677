using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Gathers facts into batches, each with what it refers to, so that any of them can be repeated by itself.</summary>
internal sealed class FactBatcher(INetworkStore store, Authorship by)
{
    /// <summary>How many facts go into one batch; a small file is written as one, all or none.</summary>
    public const int Size = 5_000;

    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly List<RelationshipType> _types = [];
    private readonly List<Document> _documents = [];
    private readonly List<Speaker> _speakers = [];
    private readonly List<Entity> _entities = [];
    private readonly List<Relationship> _ties = [];
    private readonly List<ClaimRecord> _claims = [];
    private readonly List<Review> _reviews = [];

    /// <summary>What was gathered, counted.</summary>
    public RecordOutcome Sent { get; private set; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>What of it was new to the store.</summary>
    public RecordOutcome New { get; private set; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>How many entities without a kind became organizations.</summary>
    public int OrganizationsMade { get; private set; }

    /// <summary>Whether the store has taken any of it.</summary>
    public bool HasWritten { get; private set; }

    private int Count => _types.Count + _documents.Count + _speakers.Count + _entities.Count + _ties.Count + _claims.Count + _reviews.Count;

    /// <summary>Adds a type, once.</summary>
    public void Need(RelationshipType type) => Once("type " + type.Id, _types, type);

    /// <summary>Adds a document, once.</summary>
    public void Need(Document document) => Once("document " + document.Id, _documents, document);

    /// <summary>Adds a speaker, once.</summary>
    public void Need(Speaker speaker) => Once("speaker " + speaker.Id, _speakers, speaker);

    /// <summary>Adds an entity, once under each name that it is declared by.</summary>
    public void Need(Entity entity) => Once($"entity {entity.Id} {entity.Name}", _entities, entity);

    /// <summary>Adds an entity that the store does not hold yet, once.</summary>
    public void Need(EntityEntry entry)
    {
        if (!entry.Known && entry.Settled.Value is { } made)
        {
            var before = _entities.Count;
            Need(made);
            OrganizationsMade += entry.MadeOrganization ? _entities.Count - before : 0;
        }
    }

    /// <summary>Adds a tie without a claim.</summary>
    public void Add(Relationship tie) => _ties.Add(tie);

    /// <summary>Adds a claim.</summary>
    public void Add(ClaimRecord claim) => _claims.Add(claim);

    /// <summary>Adds a review.</summary>
    public void Add(Review review) => _reviews.Add(review);

    /// <summary>Writes what was gathered, if that is enough for a batch.</summary>
    public Task FlushIfFullAsync(CancellationToken cancel) => Count >= Size ? FlushAsync(cancel) : Task.CompletedTask;

    /// <summary>Writes what was gathered.</summary>
    public async Task FlushAsync(CancellationToken cancel)
    {
        if (Count == 0)
        {
            return;
        }

        var batch = new FactBatch
        {
            Types = [.. _types],
            Documents = [.. _documents],
            Speakers = [.. _speakers],
            Entities = [.. _entities],
            Relationships = [.. _ties],
            Claims = [.. _claims],
            Reviews = [.. _reviews],
        };
        New = New.Plus(await store.RecordAsync(batch, by, cancel));
        HasWritten = true;
        Sent = Sent.Plus(Counted(batch));
        Clear();
    }

    private static RecordOutcome Counted(FactBatch batch) => new(
        batch.Types.Count,
        batch.Documents.Count,
        batch.Speakers.Count,
        batch.Entities.Count,
        batch.Relationships.Count,
        batch.Claims.Count,
        batch.Claims.Sum(claim => claim.Grades.Count),
        batch.Reviews.Count,
        0);

    private void Clear()
    {
        _types.Clear();
        _documents.Clear();
        _speakers.Clear();
        _entities.Clear();
        _ties.Clear();
        _claims.Clear();
        _reviews.Clear();
    }

    private void Once<T>(string key, List<T> list, T value)
    {
        if (_sent.Add(key))
        {
            list.Add(value);
        }
    }
}
