using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>A real wire on which a test does something of its own with what is written.</summary>
/// <param name="inner">The wire.</param>
/// <param name="write">What becomes of a statement that writes; it is given the wire's own way of sending it.</param>
internal sealed class TamperedWire(
    INeo4jTransport inner, Func<Statement, Func<Task<IReadOnlyList<Row>>>, Task<IReadOnlyList<Row>>> write) : INeo4jTransport
{
    public string? LastBookmark => inner.LastBookmark;

    public IAsyncEnumerable<Row> ReadAsync(Statement statement, CancellationToken cancel) => inner.ReadAsync(statement, cancel);

    public Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel) => inner.RowsAsync(statement, cancel);

    public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) =>
        write(statement, () => inner.WriteAsync(statement, cancel));

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
