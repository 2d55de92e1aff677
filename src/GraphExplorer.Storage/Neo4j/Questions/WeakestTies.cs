using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The weakest ties, a page at a time.</summary>
internal static class WeakestTies
{
    /// <summary>Answers it.</summary>
    public static Task<WeakestPage> AnswerAsync(GraphDatabase database, WeakestQuestion question, CancellationToken cancel) => throw new NotSupportedException();
}
