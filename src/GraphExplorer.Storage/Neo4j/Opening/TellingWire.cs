using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>The wire to a database: what the server says against one of our statements, a person can read.</summary>
/// <param name="inner">The wire.</param>
/// <param name="remedy">What helps against a refused question; null for what helps where the database is ours.</param>
internal sealed class TellingWire(INeo4jTransport inner, Func<Neo4jFault, string>? remedy = null) : INeo4jTransport
{
    private const string Ours = "Ask for less at once, or give the server more memory and time for a transaction.";

    /// <inheritdoc/>
    public string? LastBookmark => inner.LastBookmark;

    /// <inheritdoc/>
    public async IAsyncEnumerable<Row> ReadAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var rows = inner.ReadAsync(statement, cancel).GetAsyncEnumerator(cancel);
        while (await NextAsync(rows))
        {
            yield return rows.Current;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
    {
        try
        {
            return await inner.RowsAsync(statement, cancel);
        }
        catch (Neo4jFault fault)
        {
            throw Unanswered(fault);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel)
    {
        try
        {
            return await inner.WriteAsync(statement, cancel);
        }
        catch (Neo4jFault fault)
        {
            throw new StoreRefusedException(
                $"The database did not take what was written: {fault.Message}", "Run check on it; if somebody else writes to it too, ask them.", fault);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<Row> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (Neo4jFault fault)
        {
            throw Unanswered(fault);
        }
    }

    private StoreRefusedException Unanswered(Neo4jFault fault) =>
        new($"The database could not answer: {fault.Message} ({fault.Code})", remedy?.Invoke(fault) ?? Ours, fault);
}
