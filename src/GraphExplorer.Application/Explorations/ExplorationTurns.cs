namespace GraphExplorer.Application.Explorations;

/// <summary>Lets the steps of one exploration be taken one after the other, in the order in which they came; those of others do not wait.</summary>
public sealed class ExplorationTurns
{
    private readonly Dictionary<string, Turn> waiting = new(StringComparer.Ordinal);

    /// <summary>Does the work when it is its turn.</summary>
    /// <param name="id">The exploration.</param>
    /// <param name="manner">How it stands to others.</param>
    /// <param name="work">What is done; its token is cancelled when it is overtaken, too.</param>
    /// <param name="cancel">Cancels it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled or overtaken before or while it was done.</exception>
    public async Task<T> TakeAsync<T>(string id, TurnManner manner, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var turn = Join(id, manner, stop);
        try
        {
            await turn.Gate.WaitAsync(stop.Token);
            try
            {
                return await work(stop.Token);
            }
            finally
            {
                turn.Gate.Release();
            }
        }
        finally
        {
            Leave(id, turn, stop);
        }
    }

    private Turn Join(string id, TurnManner manner, CancellationTokenSource stop)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(id, out var turn))
            {
                waiting.Add(id, turn = new Turn());
            }

            turn.Callers++;
            // within the lock, so that none of them leaves meanwhile and takes its source with it
            foreach (var overtaken in manner == TurnManner.Waits ? [] : turn.GivingWay.ToArray())
            {
                overtaken.Cancel();
            }

            if (manner == TurnManner.GivesWay)
            {
                turn.GivingWay.Add(stop);
            }

            return turn;
        }
    }

    private void Leave(string id, Turn turn, CancellationTokenSource stop)
    {
        lock (waiting)
        {
            turn.GivingWay.Remove(stop);
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

        public List<CancellationTokenSource> GivingWay { get; } = [];

        public int Callers { get; set; }
    }
}
