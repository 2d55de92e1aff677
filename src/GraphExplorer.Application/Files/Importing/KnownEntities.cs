using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The entities of the store that the files may mean.</summary>
internal sealed class KnownEntities
{
    private const int AtOnce = 500;
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byName = new(StringComparer.Ordinal);

    /// <summary>Asks the store for all of these ids and normalized names.</summary>
    public async Task LookUpAsync(INetworkStore store, IEnumerable<string> ids, IEnumerable<string> normals, CancellationToken cancel)
    {
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            foreach (var entity in await store.EntitiesAsync(some, cancel))
            {
                _byId[entity.Id] = entity;
            }
        }

        foreach (var some in normals.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var asked = some.ToHashSet(StringComparer.Ordinal);
            foreach (var entity in await store.EntitiesNamedAsync(some, cancel))
            {
                foreach (var normal in entity.AllNames.Select(NormalName.Of).Distinct().Where(asked.Contains))
                {
                    EntityNames.Put(_byName, normal, entity);
                }
            }
        }
    }

    /// <summary>The one with an id, or null.</summary>
    public Entity? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Those that have the name among their names.</summary>
    public IReadOnlyList<Entity> Named(string normal) => _byName.GetValueOrDefault(normal) ?? [];

    /// <summary>Those that a word of a file may mean: the one with that id, else all with that name.</summary>
    public List<EntityEntry> Meant(string word, string normal) =>
        [.. (WithId(word) is { } one ? [one] : Named(normal)).Select(Entry)];

    private static EntityEntry Entry(Entity known)
    {
        var entry = new EntityEntry(known.Id, known.Kind, known.Name, known.OtherNames, known.Date, 0);
        entry.IsKnown(known);
        return entry;
    }
}
