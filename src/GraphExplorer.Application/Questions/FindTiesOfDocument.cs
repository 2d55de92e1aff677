using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Finds, among the ties on the screen, those that claims of one document speak of.</summary>
public sealed class FindTiesOfDocument(INetworkStore store)
{
    /// <summary>Their ids, in the order given.</summary>
    public Task<IReadOnlyList<string>> RunAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        store.TiesOfDocumentAsync(documentId, relationshipIds, cancel);
}
