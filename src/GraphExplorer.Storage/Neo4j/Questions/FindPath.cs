using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A shortest path.</summary>
internal static class FindPath
{
    /// <summary>Answers it.</summary>
    public static Task<Network?> AnswerAsync(GraphDatabase database, string from, string to, int maxHops, CancellationToken cancel) => throw new NotSupportedException();
}
