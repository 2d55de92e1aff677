using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>A real wire on which a test does something of its own with what is written, and with what is read whole.</summary>
/// <param name="inner">The wire.</param>
/// <param name="write">What becomes of a statement that writes; it is given the wire's own way of sending it.</param>
/// <param name="read">What becomes of the rows of a statement that reads.</param>
internal sealed class TamperedWire(
    INeo4jTransport inner,
    Func<Statement, Func<Task<IReadOnlyList<Row>>>, Task<IReadOnlyList<Row>>> write,
    Func<IReadOnlyList<Row>, IReadOnlyList<Row>>? read = null) : INeo4jTransport
{
    public string? LastBookmark => inner.LastBookmark;

    public IAsyncEnumerable<Row> ReadAsync(Statement statement, CancellationToken cancel) => inner.ReadAsync(statement, cancel);

    public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
    {
        var rows = await inner.RowsAsync(statement, cancel);
        return read is null ? rows : read(rows);
    }

    public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) =>
        write(statement, () => inner.WriteAsync(statement, cancel));

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
