using System.Runtime.CompilerServices;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>What a test sees of a wire, and does before a statement is sent.</summary>
internal sealed class Watch
{
    /// <summary>What was asked.</summary>
    public List<Statement> Asked { get; } = [];

    /// <summary>How many rows came back.</summary>
    public int Rows { get; set; }

    /// <summary>What happens before the statement of this number, from 1, is sent.</summary>
    public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Forgets what was seen.</summary>
    public void Clear()
    {
        Asked.Clear();
        Rows = 0;
    }

    /// <summary>A real wire that is watched.</summary>
    public INeo4jTransport On(INeo4jTransport wire) => new WatchedWire(wire, this);

    private sealed class WatchedWire(INeo4jTransport inner, Watch watch) : INeo4jTransport
    {
        public string? LastBookmark => inner.LastBookmark;

        public async IAsyncEnumerable<Row> ReadAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
        {
            watch.Asked.Add(statement);
            await watch.Before(watch.Asked.Count);
            await foreach (var row in inner.ReadAsync(statement, cancel))
            {
                watch.Rows++;
                yield return row;
            }
        }

        public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
        {
            watch.Asked.Add(statement);
            await watch.Before(watch.Asked.Count);
            var rows = await inner.RowsAsync(statement, cancel);
            watch.Rows += rows.Count;
            return rows;
        }

        public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) => inner.WriteAsync(statement, cancel);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
