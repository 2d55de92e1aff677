using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Words;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The entities of the files, by name and by id.</summary>
internal sealed class EntityNames
{
    private readonly Dictionary<string, List<EntityEntry>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityEntry>> _byId = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public List<EntityEntry> Entries { get; } = [];

    /// <summary>Puts something under a key that others may share.</summary>
    public static void Put<T>(Dictionary<string, List<T>> under, string key, T value)
    {
        if (!under.TryGetValue(key, out var list))
        {
            under[key] = list = new List<T>(1);
        }

        list.Add(value);
    }

    /// <summary>Ids under which the store may hold an entry: its own, and the one that its name gives.</summary>
    public static IEnumerable<string> Ids(EntityEntry entry)
    {
        if (entry.Id is { } id)
        {
            yield return id;
        }

        yield return EntityId.Of(entry.Kind ?? EntityKind.Organization, entry.Name);
    }

    /// <summary>Entries as a fault lists them.</summary>
    public static string List(IEnumerable<EntityEntry> entries) =>
        List(entries.Select(entry => (entry.Name, entry.Kind, entry.Id ?? entry.Settled.Value?.Id)));

    /// <summary>Entities as a fault lists them.</summary>
    public static string List(IEnumerable<(string Name, EntityKind? Kind, string? Id)> entities) => string.Join(
        "; ",
        entities.Take(10).Select(one => $"{Shown.Short(one.Name)}{(one.Kind is { } kind ? $" ({Word.Of(kind)})" : "")}{(one.Id is null ? "" : $", id {one.Id}")}"));

    /// <summary>Adds one.</summary>
    public void Add(EntityEntry entry)
    {
        Entries.Add(entry);
        foreach (var normal in entry.Normals)
        {
            Put(_byName, normal, entry);
        }

        if (entry.Id is { } id)
        {
            Put(_byId, id, entry);
        }
    }

    /// <summary>Those that have the name among their names.</summary>
    public List<EntityEntry> Named(string normal) => _byName.GetValueOrDefault(normal) ?? [];

    /// <summary>The one with an id, or null.</summary>
    public List<EntityEntry>? WithId(string id) => _byId.GetValueOrDefault(id);
}
