using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every claim with what is recorded beside it, by id.</summary>
internal static class ReadClaims
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<ClaimRecord> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
