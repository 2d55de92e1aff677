using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The relationships that a document speaks of.</summary>
internal static class TiesOfDocument
{
    /// <summary>Answers it.</summary>
    public static Task<IReadOnlyList<string>> AnswerAsync(GraphDatabase database, string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => throw new NotSupportedException();
}
