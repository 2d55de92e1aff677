using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>
/// What this process knows the database to hold and that never changes or goes: the kinds of entities, documents,
/// graded speakers. An import asks for each once instead of with every batch. Every write looks whether what it refers
/// to is there, and where the database was exchanged, all is forgotten. Used by one writer at a time.
/// </summary>
internal sealed class Remembered
{
    private const int Most = 200_000;

    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);

    /// <summary>The kind of an entity, or null where it is not remembered.</summary>
    public EntityKind? Kind(string id) => _kinds.TryGetValue(id, out var kind) ? kind : null;

    /// <summary>A document, or null where it is not remembered.</summary>
    public Document? Document(string id) => _documents.GetValueOrDefault(id);

    /// <summary>A speaker, or null where they are not remembered.</summary>
    public Speaker? Speaker(string id) => _speakers.GetValueOrDefault(id);

    /// <summary>Remembers an entity's kind.</summary>
    public void Add(string entityId, EntityKind kind) => Room(_kinds)[entityId] = kind;

    /// <summary>Remembers a document.</summary>
    public void Add(Document document) => Room(_documents)[document.Id] = document;

    /// <summary>Remembers a speaker, unless somebody may still give them their first grade.</summary>
    public void Add(Speaker speaker)
    {
        if (speaker.Reliability is not null)
        {
            Room(_speakers)[speaker.Id] = speaker;
        }
    }

    /// <summary>Remembers what a write has added.</summary>
    public void Add(Ledger written)
    {
        foreach (var entity in written.Entities.Values.Select(draft => draft.Entity))
        {
            Add(entity.Id, entity.Kind);
        }

        foreach (var document in written.NewDocuments.Values)
        {
            Add(document);
        }

        foreach (var speaker in written.NewSpeakers.Values.Concat(written.Graded.Values))
        {
            Add(speaker);
        }
    }

    /// <summary>Forgets all, where something of it turned out to be gone.</summary>
    public void Forget(bool lost)
    {
        if (lost)
        {
            _kinds.Clear();
            _documents.Clear();
            _speakers.Clear();
        }
    }

    private static Dictionary<string, T> Room<T>(Dictionary<string, T> full)
    {
        if (full.Count >= Most)
        {
            full.Clear();
        }

        return full;
    }
}
