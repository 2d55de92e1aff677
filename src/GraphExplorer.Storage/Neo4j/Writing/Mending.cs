using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Mends projections that are behind their facts or were computed by other rules.</summary>
internal static class Mending
{
    /// <summary>Mends all of them; gives how many there were.</summary>
    public static Task<int> AllAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
