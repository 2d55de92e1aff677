using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every entity, by id.</summary>
internal static class ReadEntities
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<Entity> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
