namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Reading whole answers.</summary>
internal static class TransportReading
{
    /// <summary>The rows of a statement that only reads.</summary>
    public static async Task<List<Row>> RowsAsync(this INeo4jTransport transport, Statement statement, CancellationToken cancel)
    {
        var rows = new List<Row>();
        await foreach (var row in transport.ReadAsync(statement, cancel))
        {
            rows.Add(row);
        }

        return rows;
    }
}
