using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>What the marker tells of the whole network.</summary>
internal static class StoreState
{
    /// <summary>Reads the counts.</summary>
    public const string Counts = "MATCH (m:GraphExplorer {key: 1}) RETURN [properties(m)] AS row";

    /// <summary>What the store holds.</summary>
    public static StoreCounts Of(Row row)
    {
        var marker = new Properties(row.Map(0));
        return new StoreCounts(
            marker.Count("entities"),
            marker.Count("relationships"),
            marker.Count("unsupported"),
            marker.Count("claims"),
            marker.Count("documents"),
            marker.Count("speakers"),
            marker.Count("reviews"),
            marker.Number("change"));
    }

    /// <summary>What the store holds, no projection behind.</summary>
    public static Task<StoreCounts> CountAsync(GraphDatabase database, CancellationToken cancel) =>
        database.AskAsync(async asking => Of((await asking.RowsAsync(Counts))[0]), cancel);

    /// <summary>The number of the last change.</summary>
    public static async Task<long> ChangeAsync(GraphDatabase database, CancellationToken cancel) => (await database.StateAsync(cancel)).Change;
}
