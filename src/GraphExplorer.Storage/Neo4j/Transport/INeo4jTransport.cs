using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>
/// The wire to a Neo4j server: one statement, one transaction. Transient errors are tried again, and a reader sees what
/// the same transport wrote before. Faults: <see cref="StoreRefusedException"/> where the server cannot be reached or
/// will not have us, <see cref="Neo4jFault"/> for what it answers about the statement itself.
/// </summary>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>
    /// What names the last transaction that the newest answer had seen, or null; it moves when somebody commits, after
    /// a read too.
    /// </summary>
    string? LastBookmark { get; }

    /// <summary>The rows of a statement that only reads, as they arrive. It is sent again until the first of them came; what fails behind it is told.</summary>
    IAsyncEnumerable<Row> ReadAsync(Statement statement, CancellationToken cancel);

    /// <summary>All rows of a statement that only reads. It is sent again until they came whole.</summary>
    Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel);

    /// <summary>
    /// Runs a statement that writes, durably when the task ends, and gives its rows. The statement is repeatable: it is
    /// sent again where the connection broke before the answer came, so sending it twice must do what sending it once does.
    /// </summary>
    Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel);
}
