using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Reads somebody else's database. There is no way to write through it.</summary>
/// <param name="transport">The wire; only its reads are used, which the server holds to reading.</param>
internal sealed class ForeignReader(INeo4jTransport transport)
{
    // no field: whoever opened the transport ends it
    private TellingWire Wire => new(transport, Remedy);

    /// <summary>The rows of a statement, as they arrive.</summary>
    /// <exception cref="StoreRefusedException">The database cannot be asked, or refuses.</exception>
    public IAsyncEnumerable<Row> StreamAsync(Statement statement, CancellationToken cancel) => Wire.ReadAsync(statement, cancel);

    /// <summary>All rows of a statement.</summary>
    /// <exception cref="StoreRefusedException">The database cannot be asked, or refuses.</exception>
    public Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel) => Wire.RowsAsync(statement, cancel);

    /// <summary>The one row of a statement.</summary>
    public async Task<Row> RowAsync(Statement statement, CancellationToken cancel) => (await RowsAsync(statement, cancel).ConfigureAwait(false))[0];

    private static string Remedy(Neo4jFault fault) => fault.Code.Contains("MemoryPool", StringComparison.Ordinal)
        ? "Ask for less at once, or give the server more memory (dbms.memory.transaction.total.max)."
        : "Look at the server's log; whoever keeps it may have set limits for those who read.";
}
