using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by their normalized names.</summary>
internal static class FindNamed
{
    /// <summary>Answers it.</summary>
    public static Task<IReadOnlyList<Entity>> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> normalNames, CancellationToken cancel) => throw new NotSupportedException();
}
