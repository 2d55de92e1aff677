using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every review, oldest first.</summary>
internal static class ReadReviews
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<Review> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
