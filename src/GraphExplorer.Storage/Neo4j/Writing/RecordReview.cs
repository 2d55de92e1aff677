using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Appends one review that is made now.</summary>
internal static class RecordReview
{
    /// <summary>Appends it; gives the account as it is now, or null for a claim about something else than a tie.</summary>
    public static Task<RelationshipAccount?> RunAsync(GraphDatabase database, Review review, CancellationToken cancel) => throw new NotSupportedException();
}
