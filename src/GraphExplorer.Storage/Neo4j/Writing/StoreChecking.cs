using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Checks what is kept beside the facts, and mends it.</summary>
internal static class StoreChecking
{
    /// <summary>Checks, and repairs where asked.</summary>
    public static Task<StoreCheck> RunAsync(GraphDatabase database, bool repair, CancellationToken cancel) => throw new NotSupportedException();
}
