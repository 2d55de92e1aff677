using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>The wire to a database that is ours: what the server says against one of our statements, a person can read.</summary>
/// <param name="inner">The wire.</param>
internal sealed class TellingWire(INeo4jTransport inner) : INeo4jTransport
{
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

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<Row> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (Neo4jFault fault)
        {
            throw new StoreRefusedException(
                $"The database could not answer: {fault.Message}", "Ask for less at once, or give the server more memory and time for a transaction.", fault);
        }
    }
}
