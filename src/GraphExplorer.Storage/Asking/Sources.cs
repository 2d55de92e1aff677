using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Asking;

/// <summary>Puts the sources of an answer in order.</summary>
internal static class Sources
{
    /// <summary>Documents by date published, then title; the strictest handling of them and of claims handled more strictly.</summary>
    /// <param name="documents">The documents, each once.</param>
    /// <param name="ofClaims">Handlings that claims have of their own.</param>
    public static SourceList Of(IEnumerable<Document> documents, IEnumerable<Tlp> ofClaims)
    {
        Document[] ordered =
        [
            .. documents
                .OrderBy(document => document.Published?.Start?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(document => document.Title, StringComparer.Ordinal)
                .ThenBy(document => document.Id, StringComparer.Ordinal),
        ];
        return new SourceList(ordered, ordered.Select(document => document.Handling).Concat(ofClaims).Append(Tlp.Clear).Max());
    }
}
