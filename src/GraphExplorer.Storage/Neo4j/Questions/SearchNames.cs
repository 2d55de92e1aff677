using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by any of their names.</summary>
internal static class SearchNames
{
    /// <summary>Answers it.</summary>
    public static Task<IReadOnlyList<SearchHit>> AnswerAsync(GraphDatabase database, string text, int limit, CancellationToken cancel) => throw new NotSupportedException();
}
