using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Which speaker is meant by each name, key and id of the files.</summary>
internal sealed class SpeakerTable(DocumentTable documents, EntityTable entities)
{
    private readonly Dictionary<SpeakerItem, Found<Speaker>> _declared = [];
    private readonly Dictionary<string, List<Speaker>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Speaker>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Notes a declared speaker.</summary>
    public void Declare(SpeakerItem item)
    {
        _declared[item] = default;
        _words.Add(NormalName.Of(item.Name));
    }

    /// <summary>Notes that a speaker is referred to.</summary>
    public void Mention(SpeakerMention mention)
    {
        _words.Add(mention.Word);
        _words.Add(NormalName.Of(mention.Word));
    }

    /// <summary>Finds out who they are, once documents and entities are settled.</summary>
    public async Task SettleAsync(INetworkStore store, CancellationToken cancel)
    {
        foreach (var item in _declared.Keys.ToArray())
        {
            var made = _declared[item] = Make(item);
            if (made.Value is { } speaker)
            {
                foreach (var word in new[] { item.Key, NormalName.Of(item.Name) }.OfType<string>().Distinct())
                {
                    EntityNames.Put(_byWord, word, speaker);
                }
            }
        }

        await foreach (var speaker in store.ReadSpeakersAsync(cancel))
        {
            foreach (var word in new[] { speaker.Id, NormalName.Of(speaker.Name) }.Where(_words.Contains))
            {
                EntityNames.Put(_known, word, speaker);
            }
        }
    }

    /// <summary>Gathers the declared speakers, each with the entity and the document that it refers to.</summary>
    public async Task SendAsync(FactBatcher into, CancellationToken cancel)
    {
        foreach (var (item, found) in _declared)
        {
            if (found.Value is not { } speaker)
            {
                continue;
            }

            if (item.UnnamedIn is { } document)
            {
                into.Need(documents.Find(document).Value!);
            }

            if (item.Entity is { } entity && entities.Find(entity).Value is { } entry)
            {
                into.Need(entry);
            }

            into.Need(speaker);
            await into.FlushIfFullAsync(cancel);
        }
    }

    /// <summary>Who a declared speaker is.</summary>
    public Found<Speaker> Find(SpeakerItem item) => _declared[item];

    /// <summary>Who a reference in a claim of this document means: a named speaker, or an unnamed one that this document mentions.</summary>
    public Found<Speaker> Find(SpeakerMention mention, string documentId)
    {
        var normal = NormalName.Of(mention.Word);
        var candidates = Fitting(_byWord.GetValueOrDefault(mention.Word) ?? _byWord.GetValueOrDefault(normal), documentId);
        if (candidates.Count == 0)
        {
            candidates = Fitting(_known.GetValueOrDefault(mention.Word) ?? _known.GetValueOrDefault(normal), documentId);
        }

        return candidates switch
        {
            [var one] => one,
            [] when mention.MayBeMade => new Speaker(mention.Word),
            [] => Found<Speaker>.Not($"No speaker is called “{Shown.Short(mention.Word)}”, here or in the store.", "Declare it under “speakers”, or mend the name."),
            _ => Found<Speaker>.Not($"“{Shown.Short(mention.Word)}” fits {candidates.Count} speakers.", "Refer to it by a key."),
        };
    }

    /// <summary>The reliability that counts for a speaker by default: the store's, where it has one.</summary>
    public Reliability? DefaultOf(Speaker speaker) =>
        _known.GetValueOrDefault(NormalName.Of(speaker.Name))?.Find(known => known.Id == speaker.Id)?.Reliability ?? speaker.Reliability;

    private static List<Speaker> Fitting(List<Speaker>? named, string documentId) => named is null
        ? []
        : [.. named.Where(one => one.MentionedIn is null || one.MentionedIn == documentId).DistinctBy(one => one.Id)];

    private Found<Speaker> Make(SpeakerItem item)
    {
        var document = item.UnnamedIn is null ? default : documents.Find(item.UnnamedIn);
        if (item.UnnamedIn is not null && document.Value is null)
        {
            return Found<Speaker>.Not(document.Cause, document.Remedy);
        }

        var entity = item.Entity is null ? default : entities.Find(item.Entity);
        if (item.Entity is not null && entity.Value is null)
        {
            return Found<Speaker>.Not(entity.Cause, entity.Remedy);
        }

        return new Speaker(item.Name, item.Group, item.Reliability, item.Reason, document.Value?.Id, entity.Value?.Settled.Value!.Id);
    }
}
