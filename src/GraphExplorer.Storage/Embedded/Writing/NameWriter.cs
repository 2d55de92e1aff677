using GraphExplorer.Domain.Identity;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Writes what search needs of names, in the order of their row keys, in which the word index takes them fastest.</summary>
/// <param name="session">The session.</param>
internal sealed class NameWriter(Session session)
{
    private readonly SortedDictionary<long, (long Entity, long Position, string Name, SearchText Folded)> _waiting = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Takes names of an entity.</summary>
    /// <param name="entity">Its row key.</param>
    /// <param name="position">The position of the first of them; 0 for the name to show.</param>
    /// <param name="names">The names.</param>
    public void Add(long entity, int position, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var folded = SearchName.Fold(name);
            _waiting.Add(Key(folded.Squeezed.Length, entity, position), (entity, position, name, folded));
            position++;
        }
    }

    /// <summary>Writes them.</summary>
    public void Flush()
    {
        foreach (var (key, name) in _waiting)
        {
            session.Cancel.ThrowIfCancellationRequested();
            var tokens = string.Join(' ', name.Folded.Tokens);
            session.Execute(
                "INSERT INTO name (key, entity, position, text, normal, squeezed, tokens) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                key, name.Entity, name.Position, name.Name, NormalName.Of(name.Name), name.Folded.Squeezed, tokens);
            session.Execute("INSERT INTO name_words (rowid, tokens) VALUES (?1, ?2)", key, tokens);
            foreach (var token in name.Folded.Tokens.Where(token => Spelling.CanBeMeant(token) && _words.Add(token)))
            {
                Word(token);
            }
        }

        _waiting.Clear();
    }

    /// <summary>20 bits of length, 28 of the entity, 12 of the position: shorter names have smaller keys.</summary>
    private static long Key(int length, long entity, int position) =>
        (Math.Min(length, 0xF_FFFFL) << 40) | (entity << 12) | (uint)(position % EntityFaults.MostNames);

    private void Word(string token)
    {
        if (session.Execute("INSERT INTO word (text) VALUES (?1) ON CONFLICT DO NOTHING", token) == 0)
        {
            return;
        }

        var word = SQLitePCL.raw.sqlite3_last_insert_rowid(session.Handle);
        session.Execute("INSERT INTO spelling (hash, word) SELECT value, ?2 FROM json_each(?1)", KeyList.Of(Spelling.Forms(token)), word);
    }
}
