using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>
/// What this process knows the database to hold and that never changes or goes: the kinds of entities, documents,
/// graded speakers. An import asks for each once instead of with every batch. All is forgotten where a write finds that
/// something it refers to is gone, and where the database is another one, or an older state of the same: there the
/// write that this process saw last is not among the recent ones. Used by one writer at a time.
/// </summary>
internal sealed class Remembered
{
    private const int Most = 200_000;

    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);

    /// <summary>The identity of the database, or null where it has none yet.</summary>
    public string? Identity { get; private set; }

    /// <summary>By which the database knows the write that was the last one when it was read; null where nobody had written.</summary>
    public string? Newest { get; private set; }

    private bool IsEmpty => _kinds.Count + _documents.Count + _speakers.Count == 0;

    /// <summary>Notes which state of which database was met.</summary>
    /// <param name="identity">Its identity, or null.</param>
    /// <param name="newest">The last write to it, or null.</param>
    /// <param name="follows">Whether it is the database that was met before, in that state or a later one.</param>
    /// <returns>False where what was remembered did not come from it; it is forgotten now.</returns>
    public bool Meet(string? identity, string? newest, bool follows)
    {
        var holds = follows || IsEmpty;
        if (!holds)
        {
            Forget();
        }

        (Identity, Newest) = (identity, newest);
        return holds;
    }

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
    /// <param name="written">What it was.</param>
    /// <param name="token">By which the database knows it.</param>
    public void Add(Ledger written, string token)
    {
        Newest = token;
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

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        _kinds.Clear();
        _documents.Clear();
        _speakers.Clear();
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
