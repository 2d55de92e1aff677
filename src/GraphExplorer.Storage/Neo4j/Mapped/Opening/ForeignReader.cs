using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Reads somebody else's database. There is no way to write through it.</summary>
/// <param name="transport">The wire; only its reads are used, which the server holds to reading.</param>
internal sealed class ForeignReader(INeo4jTransport transport)
{
    /// <summary>The rows of a statement, as they arrive.</summary>
    /// <exception cref="StoreRefusedException">The database cannot be asked, or refuses.</exception>
    public async IAsyncEnumerable<Row> StreamAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var rows = transport.ReadAsync(statement, cancel).GetAsyncEnumerator(cancel);
        while (await NextAsync(rows).ConfigureAwait(false))
        {
            yield return rows.Current;
        }
    }

    /// <summary>The rows of a statement.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
    {
        var rows = new List<Row>();
        await foreach (var row in StreamAsync(statement, cancel).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The one row of a statement.</summary>
    public async Task<Row> RowAsync(Statement statement, CancellationToken cancel) => (await RowsAsync(statement, cancel).ConfigureAwait(false))[0];

    private static async Task<bool> NextAsync(IAsyncEnumerator<Row> rows)
    {
        try
        {
            return await rows.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Neo4jFault fault)
        {
            throw new StoreRefusedException($"The database refused a question: {fault.Message} ({fault.Code})", Remedy(fault), fault);
        }
    }

    private static string Remedy(Neo4jFault fault) => fault.Code.Contains("MemoryPool", StringComparison.Ordinal)
        ? "Ask for less at once, or give the server more memory (dbms.memory.transaction.total.max)."
        : "Look at the server's log; whoever keeps it may have set limits for those who read.";
}
