using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>
/// Settles who an entity of a file is: by id, else by kind and normalized name among names and other names. None is made,
/// one is that one, several are a fault. A kind that is missing fits any entity of that name, in the store or in the files.
/// </summary>
internal sealed class EntitySettling(EntityNames names, KnownEntities known, INetworkStore store)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Settles one. Those with an id come first, then those with a kind.</summary>
    public async Task SettleAsync(EntityEntry entry, CancellationToken cancel)
    {
        if (entry.Id is { } id && known.WithId(id) is { } same)
        {
            SettleKnown(entry, same);
            return;
        }

        var inStore = known.Named(entry.Normal).Where(one => Fits(entry, one)).ToList();
        var inFiles = Rivals(entry, inStore);
        switch (inStore.Count + inFiles.Count)
        {
            case 0:
                entry.IsNew(entry.Id ?? await FreeIdAsync(entry, cancel));
                break;
            case 1 when inStore is [var one]:
                entry.IsKnown(one);
                break;
            case 1 when entry.Kind is null || inFiles[0].Id is not null:
                entry.IsSame(inFiles[0]);
                break;
            default:
                entry.IsNobody(
                    $"“{Shown.Short(entry.Name)}” fits several entities: {List(inStore, inFiles)}.",
                    entry.Kind is null ? "Say which by its id, or by its kind." : "Say which by its id.");
                break;
        }
    }

    private static void SettleKnown(EntityEntry entry, Entity same)
    {
        if (entry.Kind is { } kind && kind != same.Kind)
        {
            entry.IsNobody($"The store holds “{same.Name}” ({Word.Of(same.Kind)}) under the id {same.Id}, and the file says {Word.Of(kind)}.", "Mend the id or the kind.");
        }
        else
        {
            entry.IsKnown(same);
        }
    }

    // what the files give an id of its own is somebody else, even where a cut-off import brought it in already
    private bool Fits(EntityEntry entry, Entity one) =>
        (entry.Kind is null || entry.Kind == one.Kind) && (names.WithId(one.Id) is not { } owners || owners.Contains(entry));

    private List<EntityEntry> Rivals(EntityEntry entry, List<Entity> inStore) => entry.Id is not null
        ? []
        : [.. names.Named(entry.Normal)
            .Where(other => other != entry && (entry.Kind is null ? other.IsSettled : other.Kind == entry.Kind))
            .Where(other => inStore.TrueForAll(one => one.Id != other.Settled.Value?.Id))
            .DistinctBy(other => other.Settled.Value?.Id ?? other.Id)];

    private async Task<string> FreeIdAsync(EntityEntry entry, CancellationToken cancel)
    {
        for (var number = 1; ; number++)
        {
            var id = EntityId.Of(entry.Kind ?? EntityKind.Organization, entry.Name, number);
            var taken = known.WithId(id) is not null || (number > 1 && (await store.EntitiesAsync([id], cancel)).Count > 0);
            if (!taken && names.WithId(id) is null && _given.Add(id))
            {
                return id;
            }
        }
    }

    private static string List(List<Entity> inStore, List<EntityEntry> inFiles) => EntityNames.List(
        inStore.Select(one => (one.Name, (EntityKind?)one.Kind, (string?)one.Id))
            .Concat(inFiles.Select(one => (one.Name, one.Kind, one.Settled.Value?.Id ?? one.Id))));
}
