using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>All that is known of an entity.</summary>
internal static class EntityAccounts
{
    /// <summary>Answers it.</summary>
    public static Task<EntityAccount?> AnswerAsync(GraphDatabase database, string id, CancellationToken cancel) => throw new NotSupportedException();
}
