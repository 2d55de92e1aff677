using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Records a batch of facts.</summary>
internal static class RecordFacts
{
    /// <summary>Checks the batch, then records what the store does not know yet.</summary>
    public static Task<RecordOutcome> RunAsync(GraphDatabase database, FactBatch batch, Authorship by, CancellationToken cancel) => throw new NotSupportedException();
}
