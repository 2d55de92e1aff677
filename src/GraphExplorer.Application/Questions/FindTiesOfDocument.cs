using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Finds, among the ties on the screen, those that claims of one document speak of.</summary>
public sealed class FindTiesOfDocument(INetworkStore store)
{
    /// <summary>How many ties are looked at, the first ones.</summary>
    public const int Most = 500;

    /// <summary>Their ids, in the order given.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel)
    {
        var found = new List<string>();
        foreach (var id in relationshipIds.Take(Most))
        {
            var sources = await store.SourcesAsync([id], cancel);
            if (sources.Documents.Any(document => document.Id == documentId))
            {
                found.Add(id);
            }
        }

        return found;
    }
}
