using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>What a written file calls things: their name where no other has it, so that a person can read the file, else their id.</summary>
internal sealed class ReferenceWords
{
    /// <summary>Above so many things of a kind every one goes by its id, so that a large export needs little memory.</summary>
    public const int MostNamed = 20_000;

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Decides the words for things with ids and names, the name to show first.</summary>
    public static async Task<ReferenceWords> OfAsync(IAsyncEnumerable<(string Id, IEnumerable<string> Names)> things, CancellationToken cancel)
    {
        var words = new ReferenceWords();
        var owners = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var (id, names) in things.WithCancellation(cancel).ConfigureAwait(false))
        {
            if (words._words.Count >= MostNamed)
            {
                words._words.Clear();
                return words;
            }

            words._words[id] = names.First();
            Claim(owners, id, NormalName.Of(id));
            foreach (var name in names)
            {
                Claim(owners, id, NormalName.Of(name));
            }
        }

        words.DropShared(owners);
        return words;
    }

    /// <summary>What the file calls the thing with this id.</summary>
    public string Of(string id) => _words.GetValueOrDefault(id, id);

    /// <summary>Whether the thing goes by its name.</summary>
    public bool Named(string id) => _words.ContainsKey(id);

    private static void Claim(Dictionary<string, string?> owners, string id, string normal)
    {
        if (!owners.TryAdd(normal, id) && owners[normal] != id)
        {
            owners[normal] = null;
        }
    }

    private void DropShared(Dictionary<string, string?> owners)
    {
        foreach (var (id, name) in _words.ToArray())
        {
            if (owners[NormalName.Of(name)] is null)
            {
                _words.Remove(id);
            }
        }
    }
}
