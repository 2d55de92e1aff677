using GraphExplorer.Domain.Documents;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every document, by id.</summary>
internal static class ReadDocuments
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<Document> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
