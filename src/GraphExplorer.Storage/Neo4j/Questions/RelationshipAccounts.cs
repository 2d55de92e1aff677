using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>All that is known of a relationship.</summary>
internal static class RelationshipAccounts
{
    /// <summary>Answers it.</summary>
    public static Task<RelationshipAccount?> AnswerAsync(GraphDatabase database, string id, CancellationToken cancel) => throw new NotSupportedException();
}
