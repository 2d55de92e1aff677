namespace GraphExplorer.Application.Explorations;

/// <summary>Lets the steps of one exploration be taken one after the other, in the order in which they came; those of others do not wait.</summary>
public sealed class ExplorationTurns
{
    private readonly Dictionary<string, Turn> waiting = new(StringComparer.Ordinal);

    /// <summary>Does the work when it is its turn.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled before or while it was done.</exception>
    public async Task<T> TakeAsync<T>(string id, Func<Task<T>> work, CancellationToken cancel)
    {
        var turn = Join(id);
        try
        {
            await turn.Gate.WaitAsync(cancel);
            try
            {
                return await work();
            }
            finally
            {
                turn.Gate.Release();
            }
        }
        finally
        {
            Leave(id, turn);
        }
    }

    private Turn Join(string id)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(id, out var turn))
            {
                waiting.Add(id, turn = new Turn());
            }

            turn.Callers++;
            return turn;
        }
    }

    private void Leave(string id, Turn turn)
    {
        lock (waiting)
        {
            if (--turn.Callers == 0)
            {
                waiting.Remove(id);
                turn.Gate.Dispose();
            }
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Callers { get; set; }
    }
}
