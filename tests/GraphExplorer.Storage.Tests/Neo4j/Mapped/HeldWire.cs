using System.Runtime.CompilerServices;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>A wire on which the first question waits until it is let go; those after it go through.</summary>
/// <param name="wire">The wire.</param>
/// <param name="holds">Which question is held, where others go through before it.</param>
internal sealed class HeldWire(INeo4jTransport wire, Func<Statement, bool>? holds = null) : INeo4jTransport, IDisposable
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _free = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once the first question has come.</summary>
    public Task Asked => _asked.Task;

    public string? LastBookmark => wire.LastBookmark;

    public void LetGo() => _free.TrySetResult();

    public void Dispose() => LetGo();

    public async IAsyncEnumerable<Row> ReadAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await WaitAsync(statement);
        await foreach (var row in wire.ReadAsync(statement, cancel))
        {
            yield return row;
        }
    }

    public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
    {
        await WaitAsync(statement);
        return await wire.RowsAsync(statement, cancel);
    }

    public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) => wire.WriteAsync(statement, cancel);

    public ValueTask DisposeAsync() => wire.DisposeAsync();

    private Task WaitAsync(Statement statement) => holds?.Invoke(statement) != false && _asked.TrySetResult() ? _free.Task : Task.CompletedTask;
}
