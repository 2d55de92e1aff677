using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by their ids.</summary>
internal static class FindEntities
{
    /// <summary>Answers it.</summary>
    public static Task<IReadOnlyList<Entity>> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> ids, CancellationToken cancel) => throw new NotSupportedException();
}
