using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The relationship whose claim one is.</summary>
internal static class RelationshipOfClaim
{
    /// <summary>Answers it.</summary>
    public static Task<string?> AnswerAsync(GraphDatabase database, string claimId, CancellationToken cancel) => throw new NotSupportedException();
}
