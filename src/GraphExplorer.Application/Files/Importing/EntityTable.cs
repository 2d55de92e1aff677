using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Which entity is meant by each name, key and id of the files.</summary>
internal sealed class EntityTable
{
    private readonly Dictionary<EntityMention, EntityEntry> _mentioned = [];
    private readonly Dictionary<(string? Id, EntityKind Kind, string Name), EntityEntry> _declared = [];
    private readonly Dictionary<string, List<EntityEntry>> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly EntityNames _names = new();
    private readonly KnownEntities _known = new();

    /// <summary>Whether an entity goes by another id in the store than in the files.</summary>
    public bool Renumbered { get; private set; }

    /// <summary>Notes a declared entity.</summary>
    public void Declare(EntityItem item)
    {
        var entry = new EntityEntry(item.Id, item.Kind, item.Name, item.OtherNames, item.Date, item.Line);
        if (_declared.TryAdd((item.Id, item.Kind, entry.Normal), entry))
        {
            _names.Add(entry);
        }

        if (item.Key is not null)
        {
            EntityNames.Put(_byKey, item.Key, entry);
        }
    }

    /// <summary>Notes that an entity is referred to.</summary>
    public void Mention(EntityMention mention, long line)
    {
        if (!mention.MayBeMade)
        {
            _words.Add(mention.Word);
        }
        else if (!_mentioned.ContainsKey(Same(mention)))
        {
            var entry = new EntityEntry(mention.Id, mention.Kind, mention.Word, [], null, line);
            _mentioned.Add(Same(mention), entry);
            _names.Add(entry);
        }
    }

    /// <summary>Finds out who everybody is.</summary>
    public async Task SettleAsync(INetworkStore store, CancellationToken cancel)
    {
        await _known.LookUpAsync(store, [.. _names.Entries.SelectMany(EntityNames.Ids), .. _words], [.. _names.Entries.Select(entry => entry.Normal), .. _words.Select(NormalName.Of)], cancel);
        var settling = new EntitySettling(_names, _known, store);
        foreach (var entry in _names.Entries.OrderBy(entry => entry.Id is null).ThenBy(entry => entry.Kind is null))
        {
            await settling.SettleAsync(entry, cancel);
            Renumbered |= entry.Id is not null && entry.Settled.Value is { } settled && settled.Id != entry.Id;
        }
    }

    /// <summary>Who a declared entity is.</summary>
    public Found<Entity> Find(EntityItem item)
    {
        var entry = _declared[(item.Id, item.Kind, NormalName.Of(item.Name))];
        return entry.Line == item.Line || entry.Settled.Value is null
            ? entry.Settled
            : Found<Entity>.Not($"“{item.Name}” is declared already (line {entry.Line}).", "Remove one of the two, or give them ids.");
    }

    /// <summary>Who a reference means.</summary>
    public Found<EntityEntry> Find(EntityMention mention)
    {
        if (mention.MayBeMade)
        {
            return Settled(_mentioned[Same(mention)]);
        }

        var normal = NormalName.Of(mention.Word);
        var candidates = _byKey.GetValueOrDefault(mention.Word) ?? _names.WithId(mention.Word) ?? _names.Named(normal);
        if (candidates.Count == 0)
        {
            candidates = _known.Meant(mention.Word, normal);
        }

        return candidates switch
        {
            [var one] => Settled(one),
            [] => Found<EntityEntry>.Not($"No entity is called “{Shown.Short(mention.Word)}”, here or in the store.", "Declare it under “entities”, or mend the name."),
            _ => Found<EntityEntry>.Not($"“{Shown.Short(mention.Word)}” fits several entities: {EntityNames.List(candidates)}.", "Refer to it by a key or an id."),
        };
    }

    private static Found<EntityEntry> Settled(EntityEntry entry) =>
        entry.Settled.Value is null ? Found<EntityEntry>.Not(entry.Settled.Cause, entry.Settled.Remedy) : entry;

    private static EntityMention Same(EntityMention mention) => mention with { Word = NormalName.Of(mention.Word) };
}
