using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Which document is meant by each title, key and id of the files.</summary>
internal sealed class DocumentTable
{
    private readonly Dictionary<string, List<Document>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Document>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Document>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Publisher), Document> _made = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Notes a declared document.</summary>
    public void Declare(DocumentItem item)
    {
        foreach (var (under, word) in new[] { (_byKey, item.Key), (_byTitle, NormalName.Of(item.Document.Title)) })
        {
            if (word is not null && !(under.GetValueOrDefault(word)?.Contains(item.Document) ?? false))
            {
                EntityNames.Put(under, word, item.Document);
            }
        }
    }

    /// <summary>Notes that a document is referred to.</summary>
    public void Mention(DocumentMention mention)
    {
        _words.Add(mention.Word);
        _words.Add(NormalName.Of(mention.Word));
        if (mention.MayBeMade)
        {
            _made.TryAdd(Same(mention), new Document(mention.Word, mention.Publisher, null, Handling: mention.Handling));
        }
    }

    /// <summary>Finds those that the store holds.</summary>
    public async Task SettleAsync(INetworkStore store, CancellationToken cancel)
    {
        await foreach (var document in store.ReadDocumentsAsync(cancel))
        {
            foreach (var word in new[] { document.Id, NormalName.Of(document.Title) }.Where(_words.Contains))
            {
                EntityNames.Put(_known, word, document);
            }
        }
    }

    /// <summary>Which one a reference means.</summary>
    public Found<Document> Find(DocumentMention mention)
    {
        var normal = NormalName.Of(mention.Word);
        var candidates = mention.MayBeMade
            ? [.. (_known.GetValueOrDefault(normal) ?? []).Where(one => mention.Publisher is null || one.Publisher == mention.Publisher)]
            : _byKey.GetValueOrDefault(mention.Word) ?? _byTitle.GetValueOrDefault(normal) ?? _known.GetValueOrDefault(mention.Word) ?? _known.GetValueOrDefault(normal) ?? [];
        return candidates switch
        {
            [var one] => one,
            [] when mention.MayBeMade => _made[Same(mention)],
            [] => Found<Document>.Not($"No document is called “{Shown.Short(mention.Word)}”, here or in the store.", "Declare it under “documents”, or mend the word."),
            _ => Found<Document>.Not($"“{Shown.Short(mention.Word)}” fits {candidates.Count} documents.", mention.MayBeMade ? "Give its publisher." : "Refer to it by a key."),
        };
    }

    private static (string Title, string Publisher) Same(DocumentMention mention) => (NormalName.Of(mention.Word), mention.Publisher ?? "");
}
