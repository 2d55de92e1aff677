using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every relationship with its assessment, by id.</summary>
internal static class ReadRelationships
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<AssessedRelationship> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
